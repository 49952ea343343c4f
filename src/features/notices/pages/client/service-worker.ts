// This worker shows pushes and opens their places, and does nothing else: it answers no request and keeps no page.

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Pushed = Extendable & { readonly data: { json(): unknown } | null };
type Tapped = Extendable & { readonly notification: Notification };
type Tab = {
  readonly url: string;
  focus(): Promise<unknown>;
};

/** The library of the browser's types has these for pages alone. */
type Worker = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { readonly type: "window" }): Promise<readonly Tab[]>;
    openWindow(url: string): Promise<unknown>;
  };
};

type Payload = {
  readonly id: number;
  readonly title: string;
  readonly link: string;
};

const worker = globalThis as unknown as Worker;

addEventListener("push", (event) => {
  const { data } = event as Pushed;
  if (data) (event as Pushed).waitUntil(show(data.json() as Payload));
});

addEventListener("notificationclick", (event) => {
  const { notification } = event as Tapped;
  notification.close();
  (event as Tapped).waitUntil(openPlace(String((notification.data as { link?: unknown }).link)));
});

/** A second push of one notice takes the place of the first. */
const show = ({ id, title, link }: Payload) =>
  worker.registration.showNotification(title, {
    tag: `notice-${id}`,
    icon: "/icons/192.png",
    data: { link },
  });

/** Only an address of this site is opened, in the tab that shows it or a new one. */
async function openPlace(link: string): Promise<void> {
  const url = new URL(link, location.origin);
  if (url.origin !== location.origin) return;
  // Another tab may hold words that are not sent yet, so that none is led away.
  const tabs = await worker.clients.matchAll({ type: "window" });
  const shown = tabs.find((tab) => tab.url === url.href);
  await (shown ? shown.focus() : worker.clients.openWindow(url.href));
}

export {};
