// A watched page looks at its own file through a frame, which tells its stamp and stops before
// it reads the data; only a file that has changed is loaded again.
function watch(stamp) {
  let frame = null;
  window.addEventListener("message", (event) => {
    if (!frame || event.source !== frame.contentWindow) return;
    const found = event.data && event.data.stamp;
    frame.remove();
    frame = null;
    if (typeof found !== "string" || found === stamp) return;
    remember();
    location.reload();
  });
  setInterval(() => {
    // Nobody is interrupted while they write.
    if (document.visibilityState !== "visible" || document.querySelector(".card textarea")) return;
    if (frame) frame.remove();
    frame = make("iframe", { hidden: true, title: "", "aria-hidden": "true", tabindex: "-1" });
    // A page may not hold itself; with a query it is another address of the same file.
    frame.src = location.pathname + "?stamp=" + Date.now();
    document.body.append(frame);
  }, 1000);
}

if (window.parent !== window && location.search.startsWith("?stamp=")) {
  window.parent.postMessage({ stamp: root.getAttribute("data-stamp") }, "*");
  window.stop();
} else {
  root.setAttribute("data-loading", "");
  document.addEventListener("DOMContentLoaded", start);
}
