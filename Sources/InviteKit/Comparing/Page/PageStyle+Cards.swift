extension PageStyle {
  /// The people and their cards.
  static let cards = #"""
    .person {
      padding-block: 1.9rem 2.1rem;
      content-visibility: auto;
      contain-intrinsic-size: auto 700px;
    }
    .person + .person { border-top: 1px solid var(--line); }
    .head { display: flex; flex-wrap: wrap; gap: 1rem 3rem; justify-content: space-between; }
    .who { flex: 1 1 22rem; max-width: 58ch; }
    .path { color: var(--soft); font: 0.8125rem/1.5 var(--mono); margin-top: 0.15rem; }
    .reason { margin-top: 0.75rem; font: 1.0625rem/1.5 var(--serif); }

    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20.5rem), 1fr));
      gap: 1.1rem;
      margin-top: 1.2rem;
    }
    .card {
      display: flex;
      flex-direction: column;
      padding: 1.05rem 1.2rem 1rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 10px;
    }
    .card.best { border-color: var(--accent); box-shadow: inset 0 3px 0 var(--accent); }
    .card:focus-visible, .row:focus-visible { outline-offset: 3px; border-radius: 10px; }
    .card header { display: grid; grid-template-columns: 1fr auto; gap: 0 0.75rem; }
    .card h3 { font: 600 0.9375rem/1.5 var(--sans); }
    .summary { grid-column: 1 / -1; color: var(--soft); font-size: 0.8125rem; }
    .tags { display: flex; gap: 0.4rem; align-items: start; }
    .tag {
      padding: 0.05rem 0.5rem;
      border: 1px solid var(--line);
      border-radius: 99px;
      color: var(--soft);
      font-size: 0.75rem;
      white-space: nowrap;
    }
    .tag.recommended { border-color: transparent; background: var(--wash); color: var(--accent); }
    .card.too-long .tag { color: var(--over); }
    .subject { margin-top: 0.8rem; font: 600 1rem/1.45 var(--serif); }
    .subject .label { font: 0.75rem var(--sans); color: var(--soft); }
    .message {
      margin-block: 0.8rem 1rem;
      font: 1.0625rem/1.55 var(--serif);
      white-space: pre-wrap;
      flex: 1;
      hyphens: none;
    }
    .verdict { flex: 1; margin-block: 0.8rem 1rem; font: italic 1.0625rem/1.55 var(--serif); }
    .choice {
      text-decoration: underline 1px dotted var(--firm);
      text-underline-offset: 0.28em;
      border-radius: 3px;
      cursor: help;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
    }
    .choice.lesser { text-decoration-style: solid; text-decoration-color: var(--accent); }
    .choice:hover, .choice.active { background: var(--wash); }

    .measure { display: grid; grid-template-columns: 1fr auto; gap: 0.75rem; align-items: center; }
    .meter { height: 5px; border-radius: 3px; background: var(--line); overflow: hidden; }
    .bar { display: block; height: 100%; border-radius: 3px; background: var(--fits); }
    .too-long .bar { background: var(--over); }
    .count { font-size: 0.8125rem; color: var(--soft); font-variant-numeric: tabular-nums; }
    .count b { color: var(--ink); font-weight: 600; }
    .figures { margin-top: 0.3rem; font-size: 0.8125rem; color: var(--soft); }
    .card footer { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.85rem; }
    .card footer button { min-height: 2rem; padding: 0.15rem 0.8rem; font-size: 0.875rem; }

    .findings { display: grid; gap: 0.4rem; margin-top: 0.7rem; }
    .finding { padding-left: 0.7rem; border-left: 3px solid var(--firm); font-size: 0.8125rem; }
    .finding.error { border-color: var(--over); }
    .finding.warning { border-color: var(--accent); }
    .finding .severity { font-weight: 600; }
    .finding.error .severity { color: var(--over); }
    .finding.warning .severity { color: var(--accent); }
    .finding .code, .finding .where, .finding .help { color: var(--soft); }
    .finding .help { display: block; }

    .others { margin-top: 1rem; }
    .others ul { display: grid; margin-top: 0.3rem; border-top: 1px solid var(--line); }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.9rem;
      align-items: baseline;
      padding: 0.4rem 0.1rem;
      border-bottom: 1px solid var(--line);
      font-size: 0.875rem;
    }
    .row .name { font-weight: 600; min-width: 13rem; }
    .row .strength { color: var(--soft); min-width: 6.5rem; font-variant-numeric: tabular-nums; }
    .row .findings { flex-basis: 100%; margin: 0.1rem 0 0.2rem; }
    noscript .card { max-width: 34rem; margin-top: 1rem; }
    .notice { margin-top: 1rem; color: var(--soft); }
    """#
}
