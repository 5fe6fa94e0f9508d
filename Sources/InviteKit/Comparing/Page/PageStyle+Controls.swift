extension PageStyle {
  /// What filters the cards, and what is fixed over them.
  static let controls = #"""
    #controls {
      position: sticky;
      top: 0;
      z-index: 10;
      background: var(--paper);
      border-bottom: 1px solid var(--line);
    }
    #controls form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.6rem 1.1rem;
      padding-block: 0.65rem;
    }
    .field { display: grid; gap: 0.15rem; min-width: 0; }
    .field > label, legend {
      color: var(--soft);
      font-size: 0.75rem;
      padding: 0;
    }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { margin-bottom: 0.15rem; }
    #search { width: 11.5rem; }
    #variant { max-width: 13rem; }
    .options { display: flex; flex-wrap: wrap; }
    .options label { position: relative; display: flex; }
    .options input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
    .options span { pointer-events: none; }
    .options label > span {
      display: flex;
      gap: 0.4rem;
      align-items: center;
      min-height: 2.25rem;
      padding: 0.3rem 0.75rem;
      background: var(--card);
      border: 1px solid var(--firm);
      margin-left: -1px;
      color: var(--soft);
    }
    .options label:first-of-type > span { border-radius: 6px 0 0 6px; margin-left: 0; }
    .options label:last-of-type > span { border-radius: 0 6px 6px 0; }
    .options label:only-of-type > span { border-radius: 6px; }
    .options input:checked + span {
      background: var(--wash);
      color: var(--accent);
      border-color: var(--accent);
      z-index: 1;
    }
    .options input:focus-visible + span {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
      z-index: 2;
    }
    .options input[type="checkbox"]:not(:checked) + span { text-decoration: line-through; }
    .total { font-size: 0.8125rem; font-variant-numeric: tabular-nums; opacity: 0.85; }
    .chips { column-gap: 0.4rem; row-gap: 0.4rem; }
    .chips legend { float: none; }
    .chips label > span, .chips label:first-of-type > span, .chips label:last-of-type > span {
      border-radius: 99px;
      margin-left: 0;
    }
    #shown {
      margin-left: auto;
      padding-bottom: 0.5rem;
      color: var(--soft);
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
    }

    #overview { margin-top: 1rem; }
    details > summary {
      cursor: pointer;
      width: fit-content;
      padding: 0.25rem 0;
      color: var(--soft);
    }
    details > summary:hover { color: var(--accent); }
    #overview .plot { width: min(100%, 46rem); }
    #nothing { padding-block: 3rem; color: var(--soft); font: italic 1.125rem/1.5 var(--serif); }

    #tray {
      position: fixed;
      left: 50%;
      bottom: 1.25rem;
      translate: -50% 0;
      z-index: 15;
      display: flex;
      align-items: center;
      gap: 1rem;
      width: max-content;
      max-width: calc(100vw - 2rem);
      padding: 0.6rem 0.7rem 0.6rem 1.1rem;
      background: var(--raised);
      border: 1px solid var(--accent);
      border-radius: 10px;
      box-shadow: 0 6px 28px rgb(0 0 0 / 0.18);
    }

    @media (max-width: 47.5rem) {
      #controls { position: static; }
      html { scroll-padding-top: 1rem; }
      #controls form { display: grid; grid-template-columns: 1fr 1fr; gap: 0.7rem; }
      #controls fieldset, #shown { grid-column: 1 / -1; }
      #search, #variant { width: 100%; max-width: none; }
      #shown { margin-left: 0; padding: 0; }
    }
    """#
}
