import { describe, it } from "vitest";
import { removeHidden } from "../../../src/engines/companies/hidden-parts";
import { isHiding } from "../../../src/engines/companies/hiding-style";
import { factsOfPage } from "./one-page";

describe("a page", () => {
  it.for([
    "<h1 hidden>SECRET words here</h1>",
    "<div hidden><h1>SECRET words here</h1></div>",
    '<h1 aria-hidden="true">SECRET words here</h1>',
    '<h1 style="display:none">SECRET words here</h1>',
    '<h1 style="color:red;DISPLAY : NONE !important">SECRET words here</h1>',
    '<div style="visibility:hidden"><p><h2>SECRET words here</h2></p></div>',
    '<h1 style="font-size:0px">SECRET words here</h1>',
    '<h1 style="opacity:0">SECRET words here</h1>',
    '<h1 style="opacity:0.0">SECRET words here</h1>',
    '<h1 style="position:absolute;left:-9999px">SECRET words here</h1>',
    '<h1 style="display:/* x */none">SECRET words here</h1>',
    '<h1 style="display&#58;none">SECRET words here</h1>',
    "<template><h1>SECRET words here</h1></template>",
    "<noscript><h1>SECRET words here</h1></noscript>",
    "<script>document.write('<h1>SECRET words here</h1>')</script>",
    "<style><h1>SECRET words here</h1></style>",
    "<!-- <h1>SECRET words here</h1> -->",
    "<h1>Visible words <!-- SECRET --> of ours</h1>",
    "<h1>Visible words <span hidden>SECRET</span> of ours</h1>",
    "<svg><title>SECRET</title></svg>",
    "<textarea><h1>SECRET words here</h1></textarea>",
    "<h1>Visible words &lt;!-- SECRET --&gt; of ours</h1>",
    "<div hidden><h1>SECRET words here</h1>",
    // Styles of every kind.
    '<h1 style="height:0;overflow:hidden">SECRET words here</h1>',
    '<h1 style="max-height:0px; overflow-y:auto">SECRET words here</h1>',
    '<h1 style="position:absolute;width:1px;height:1px;overflow:hidden">SECRET words here</h1>',
    '<h1 style="color:#fff;background:#ffffff">SECRET words here</h1>',
    '<h1 style="color:white;background-color:rgb(255, 255, 255)">SECRET words here</h1>',
    '<h1 style="color:#fefefe;background:white none">SECRET words here</h1>',
    '<h1 style="color:Transparent">SECRET words here</h1>',
    '<h1 style="color:rgba(0,0,0,0)">SECRET words here</h1>',
    '<h1 style="color:#0000">SECRET words here</h1>',
    '<h1 style="-webkit-text-fill-color:transparent">SECRET words here</h1>',
    '<h1 style="transform:scale(0)">SECRET words here</h1>',
    '<h1 style="transform: rotate(3deg) scaleY(.0)">SECRET words here</h1>',
    '<h1 style="scale: 0">SECRET words here</h1>',
    '<h1 style="transform:translateX(-9999px)">SECRET words here</h1>',
    '<h1 style="transform:rotateX(90deg)">SECRET words here</h1>',
    '<h1 style="position:absolute;clip:rect(0 0 0 0)">SECRET words here</h1>',
    '<h1 style="position:absolute;clip:rect(1px, 1px, 1px, 1px)">SECRET words here</h1>',
    '<h1 style="clip-path:inset(50%)">SECRET words here</h1>',
    '<h1 style="clip-path:inset(0 0 100% 0)">SECRET words here</h1>',
    '<h1 style="clip-path:circle(0)">SECRET words here</h1>',
    '<h1 style="clip-path:polygon(0 0, 0 0, 0 0)">SECRET words here</h1>',
    '<h1 style="font-size:1px">SECRET words here</h1>',
    '<h1 style="font-size:.05em">SECRET words here</h1>',
    '<h1 style="font-size:1%">SECRET words here</h1>',
    '<h1 style="font:0/0 a">SECRET words here</h1>',
    '<h1 style="text-indent:-99em">SECRET words here</h1>',
    '<h1 style="text-indent:100vw;margin-left:9999px">SECRET words here</h1>',
    '<h1 style="margin-left:-9999px">SECRET words here</h1>',
    '<h1 style="opacity:0%">SECRET words here</h1>',
    '<h1 style="opacity:.01">SECRET words here</h1>',
    '<h1 style="filter:opacity(0)">SECRET words here</h1>',
    '<h1 style="content-visibility:hidden">SECRET words here</h1>',
    '<h1 style="display:block;display:none">SECRET words here</h1>',
    String.raw`<h1 style="display:n\6fne">SECRET words here</h1>`,
    String.raw`<h1 style="d\69 splay:n\6f ne">SECRET words here</h1>`,
    String.raw`<h1 style="display:\none">SECRET words here</h1>`,
    // Elements and attributes.
    "<h1 aria-hidden=TRUE>SECRET words here</h1>",
    "<h1 hidden=until-found>SECRET words here</h1>",
    "<h1 popover>SECRET words here</h1>",
    "<details><summary>More</summary><h1>SECRET words here</h1></details>",
    "<dialog><h1>SECRET words here</h1></dialog>",
    "<h1>Visible words <select><option>SECRET</option></select> of ours</h1>",
    "<h1>Visible words <datalist><option>SECRET</datalist> of ours</h1>",
    "<h1>Visible words <canvas>SECRET</canvas> of ours</h1>",
    "<h1>Visible words <object>SECRET</object> of ours</h1>",
    '<h1 class="sr-only">SECRET words here</h1>',
    '<h1 class="hero Visually-Hidden">SECRET words here</h1>',
    '<h1 class="screen-reader-text">SECRET words here</h1>',
    '<h1 class="d-none">SECRET words here</h1>',
    // Rules of the page's own.
    "<style>.x{display:none}</style><h1 class=x>SECRET words here</h1>",
    "<h1 class=x>SECRET words here</h1><style>p{color:red}.x{display:none}</style>",
    "<style>#x { visibility : hidden !important }</style><h1 id=x>SECRET words here</h1>",
    "<style>/* } */ h1.x, .y { color: red; display: none; }</style><h1 class='a x'>SECRET words here</h1>",
    "<style>.x h1{display:none}</style><div class=x><p><h1>SECRET words here</h1></p></div>",
    "<style>@media screen{.x{display:none}}</style><h1 class=x>SECRET words here</h1>",
    "<style>@media print{.y{color:red}} .x{position:absolute;left:-9999px}</style><h1 class=x>SECRET words here</h1>",
    "<style>@import 'x';@layer a{.x{font-size:0}}</style><h1 class=x>SECRET words here</h1>",
  ])("hides nothing in %s", async (part, { expect }) => {
    const { research } = await factsOfPage((name) => `<title>${name}</title>${part}`);
    expect(JSON.stringify(research)).not.toContain("SECRET");
  });

  it.for([
    "<h1>Open words here</h1>",
    "<h1 aria-hidden=false>Open words here</h1>",
    "<h1 style>Open words here</h1>",
    '<h1 style="opacity:.5;font-size:10px;text-indent:-10px">Open words here</h1>',
    '<h1 style="overflow:hidden;height:60px">Open words here</h1>',
    '<h1 style="font:700 16px / 1 Inter">Open words here</h1>',
    '<h1 style="color:#fff;background:#000">Open words here</h1>',
    '<h1 style="color:#fff;background:#fff url(night.jpg)">Open words here</h1>',
    '<h1 style="color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text">Open words here</h1>',
    '<h1 style="transform:scale(1.05) translate(-50%, 10px)">Open words here</h1>',
    '<h1 style="clip-path:inset(0 10% 0 10%)">Open words here</h1>',
    '<h1 style="display:none;display:block">Open words here</h1>',
    "<details open><h1>Open words here</h1></details>",
    "<dialog open><h1>Open words here</h1></dialog>",
    '<h1 class="hidden md:block">Open words here</h1>',
    '<h1 class="d-none d-lg-block">Open words here</h1>',
    '<h1 class="hidden-gem">Open words here</h1>',
    "<style>.x{display:none} .x{display:block}</style><h1 class=x>Open words here</h1>",
    "<style>.x.y{display:none}</style><h1 class=x>Open words here</h1>",
    "<style>.x:hover{display:none}</style><h1 class=x>Open words here</h1>",
    "<style>@media (max-width:600px){.x{display:none}}</style><h1 class=x>Open words here</h1>",
    "<style>@media print{.x{display:none}}</style><h1 class=x>Open words here</h1>",
    "<style media=print>.x{display:none}</style><h1 class=x>Open words here</h1>",
    "<style>@keyframes in{from{visibility:hidden}} .x{opacity:0;animation:in 1s}</style><h1 class=x>Open words here</h1>",
    "<noscript><style>.x{display:none}</style></noscript><h1 class=x>Open words here</h1>",
    "<style>body{visibility:hidden}</style><body><h1>Open words here</h1>",
    "<style>.x{display:none</style><h1 class=y>Open words here</h1>",
    "<style>}}}{{{;;.x{</style><h1 class=x>Open words here</h1>",
  ])("is read where it shows: %s", async (part, { expect }) => {
    const { facts } = await factsOfPage((name) => `<title>${name}</title>${part}`);
    expect(Object.values(facts)).toEqual(["Open words here"]);
  });

  it("with a hostile style is read without delay", async ({ expect }) => {
    const long = 200_000;
    const styles = [
      `font-size:${"1".repeat(long)}x`,
      `transform:${"scale(".repeat(long / 6)}`,
      `color:${"#".repeat(long)}`,
      `display:${"\\".repeat(long)}`,
      `${"/*".repeat(long)}`,
      `color:red!${" ".repeat(long)}x`,
      `clip-path:polygon(${"0 ".repeat(long / 2)}!`,
    ];
    const startedAt = performance.now();
    for (const style of styles) expect(isHiding(style)).toBe(false);
    const sheets = [
      "{".repeat(long),
      "a{".repeat(long),
      "/*".repeat(long),
      "@media ".repeat(long),
      `.${"a".repeat(long)}{display:none}`,
    ];
    for (const sheet of sheets)
      await removeHidden(`<style>${sheet}</style><style>${sheet}`.repeat(3));
    await removeHidden("<style".repeat(long));
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
