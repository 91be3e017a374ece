// Has the service worker keep the page on this device. Without one (an old browser, an address that is not secure) all works but a reload offline.

export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    // A failure leaves the page as it is: it was loaded from the network after all.
    navigator.serviceWorker.register("./service-worker.js").catch(() => {});
  });
}
