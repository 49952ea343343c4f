import { find, slot } from "../../../ui/client/dom";

type Texts = Readonly<
  Record<"add" | "remove" | "unsupported" | "denied" | "added" | "removed" | "failed", string>
>;

const SUBSCRIPTIONS = "/api/v1/push/subscriptions";
const place = document.querySelector<HTMLElement>("[data-push]");
if (place) void offer(place);

guessTimeZone();

/** A person who has chosen no time zone yet is offered that of the browser. */
function guessTimeZone(): void {
  const zones = document.querySelector<HTMLSelectElement>("[data-guess-zone] #time_zone");
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const isListed = [...(zones?.options ?? [])].some(({ value }) => value === timeZone);
  if (zones && isListed) zones.value = timeZone;
}

/** It shows the button that has this device told, or says why there is none. The permission is asked for after a press only. */
async function offer(root: HTMLElement): Promise<void> {
  const texts = JSON.parse(root.dataset["texts"] ?? "{}") as Texts;
  const toggle = find(root, '[data-slot="toggle"]', HTMLButtonElement);
  const say = (text: string) => (slot(root, "state").textContent = text);
  if (!("serviceWorker" in navigator) || !("PushManager" in window)) {
    return void say(texts.unsupported);
  }
  const registration = await navigator.serviceWorker.register("/service-worker.js");
  await tellAgain(registration);
  const show = async () => {
    const isOn = (await registration.pushManager.getSubscription()) !== null;
    toggle.textContent = isOn ? texts.remove : texts.add;
    toggle.hidden = false;
  };
  toggle.addEventListener("click", () => {
    toggle.disabled = true;
    void change(registration, root.dataset["push"] ?? "")
      .then((outcome) => say(texts[outcome]))
      .catch(() => say(Notification.permission === "denied" ? texts.denied : texts.failed))
      .then(show)
      .finally(() => (toggle.disabled = false));
  });
  await show();
}

/** The site forgets a device with the session that it was registered in, and the browser does not: the site is told again. */
async function tellAgain({ pushManager }: ServiceWorkerRegistration): Promise<void> {
  const known = await pushManager.getSubscription();
  if (!known) return;
  await send("POST", known.toJSON()).catch(() => known.unsubscribe());
}

async function change(
  { pushManager }: ServiceWorkerRegistration,
  key: string,
): Promise<"added" | "removed" | "denied"> {
  const known = await pushManager.getSubscription();
  if (known) {
    await send("DELETE", { endpoint: known.endpoint });
    await known.unsubscribe();
    return "removed";
  }
  if ((await Notification.requestPermission()) !== "granted") return "denied";
  const options = { userVisibleOnly: true, applicationServerKey: key };
  const subscription = await pushManager.subscribe(options);
  try {
    await send("POST", subscription.toJSON());
  } catch (error) {
    // Otherwise the button would say that the device is told, which the site knows nothing of.
    await subscription.unsubscribe();
    throw error;
  }
  return "added";
}

async function send(method: "POST" | "DELETE", body: unknown): Promise<void> {
  const answer = await fetch(SUBSCRIPTIONS, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The site answered ${answer.status}`);
}
