extension ComparisonPage {
  /// What filters the cards.
  static let controls = """
    <div id="controls" role="region" aria-label="What is shown">
    <form class="wide">
    <div class="field">
    <label for="search">Recipient</label>
    <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="name or file">
    </div>
    <div class="field">
    <label for="variant">Variant</label>
    <select id="variant"><option value="">all</option></select>
    </div>
    <fieldset id="channels" class="options" hidden><legend>Channel</legend></fieldset>
    <fieldset id="statuses" class="options chips"><legend>Status</legend></fieldset>
    <p id="shown"></p>
    </form>
    </div>
    """

  /// What follows the cards, and what opens over them.
  static let bodyEnd = """
    </main>
    <footer class="wide foot">
    <p>Nothing was sent. A dotted line marks words said the way the template prefers, a firm one a \
    lesser way: point at them, or press Enter on them, to see the others. Press / to search.</p>
    </footer>
    <div id="ways" role="dialog" aria-label="Other ways to say it" hidden></div>
    <div id="tray" role="region" aria-label="Comparison" hidden>
    <span>Comparing <b id="tray-text"></b>. Pick another message.</span>
    <button type="button" id="tray-close">Cancel</button>
    </div>
    <dialog id="difference" aria-labelledby="difference-title">
    <div class="bar-top">
    <h2 id="difference-title">What differs</h2>
    <button type="button" id="swap">Swap</button>
    <button type="button" id="difference-close">Close</button>
    </div>
    <div id="difference-body"></div>
    </dialog>
    <p id="live" class="unseen" role="status" aria-live="polite"></p>

    """
}
