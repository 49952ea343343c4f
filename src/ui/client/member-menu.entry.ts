import { closeLikeMenu } from "./menus";

/** It is the menu under the person's name. */
const menu = document.querySelector<HTMLDetailsElement>("details.member");
if (menu) closeLikeMenu(menu);
