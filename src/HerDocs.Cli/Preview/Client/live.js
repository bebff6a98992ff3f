// What the preview tells of its documents, over a WebSocket that is opened again whenever it is lost.

const shortestWait = 250;
const longestWait = 3000;

/** RFC 6455 §7.4.1: said by a preview that ends. */
const goingAway = 1001;

export class Live extends EventTarget {
  #server = null;
  #hasEnded = false;
  #wait = shortestWait;

  connect() {
    const socket = new WebSocket(new URL("live", location.href.replace(/^http/, "ws")));
    socket.addEventListener("message", event => this.#take(JSON.parse(event.data)));
    socket.addEventListener("close", event => {
      this.#hasEnded ||= event.code === goingAway;
      this.dispatchEvent(new CustomEvent("lost", { detail: { hasEnded: this.#hasEnded } }));
      setTimeout(() => this.connect(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, longestWait);
    });
  }

  #take(message) {
    if (message.type === "welcome") {
      // Another preview at the same address may have another page to go with it.
      if (this.#server !== null && this.#server !== message.server) {
        location.reload();
        return;
      }
      this.#server = message.server;
      this.#hasEnded = false;
      this.#wait = shortestWait;
    }
    this.dispatchEvent(new CustomEvent(message.type, { detail: message }));
  }
}
