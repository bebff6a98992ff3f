// What the preview tells of its documents, over a WebSocket that is opened again whenever it is lost.

const shortestWait = 250;
const longestWait = 3000;

/** RFC 6455 §7.4.1: said by a preview that ends. */
const goingAway = 1001;

export class Live extends EventTarget {
  #server = null;
  #hasEnded = false;
  #socket = null;
  #shown = [];
  #wait = shortestWait;

  connect() {
    const socket = this.#socket = new WebSocket(new URL("live", location.href.replace(/^http/, "ws")));
    socket.addEventListener("open", () => this.#tell());
    socket.addEventListener("message", event => this.#take(JSON.parse(event.data)));
    socket.addEventListener("close", event => {
      this.#hasEnded ||= event.code === goingAway;
      this.dispatchEvent(new CustomEvent("lost", { detail: { hasEnded: this.#hasEnded } }));
      setTimeout(() => this.connect(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, longestWait);
    });
  }

  /** Says which documents are shown, so that these are built first. */
  set shown(ids) {
    this.#shown = ids;
    this.#tell();
  }

  #tell() {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(this.#shown.join(" "));
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
