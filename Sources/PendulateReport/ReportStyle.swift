/// How the page looks: quiet, in light and dark, on screen and on paper; no shape needs its colour.
enum ReportStyle {
  static let css = """
    :root { --ink: #23272b; --soft: #6a7178; --faint: #d5d9dc; --paper: #fff; --a: #1f6f8b;
      --b: #6b9fb3; --c: #b9874b; --d: #e4d3bd; --u: #e6e8ea; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #dfe2e5; --soft: #99a1a8; --faint: #3a4046; --paper: #16191c; --a: #5fb0cc;
        --b: #3f7f97; --c: #c79a62; --d: #6a5334; --u: #2a2e33; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem; background: var(--paper);
      color: var(--ink); font: 16px/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; }
    h1 { font-size: 1.6rem; font-weight: 600; margin: 0 0 .25rem; }
    h2 { font-size: 1.1rem; font-weight: 600; margin: 0 0 .1rem; }
    h3 { font-size: .95rem; font-weight: 500; margin: 0; color: var(--soft); }
    p { margin: .15rem 0; }
    header, section { margin-bottom: 1.5rem; }
    figure { margin: 0 0 2.25rem; }
    .note, footer { color: var(--soft); font-size: .875rem; }
    .caution { border-left: 3px solid var(--c); padding-left: .75rem; margin: 1rem 0; }
    .pairs { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 2rem; }
    .pairs figure { margin: 0 0 1rem; font-size: .875rem; }
    .pairs .note { font-size: .8rem; }
    @media (max-width: 40rem) { .pairs { display: block; } }
    svg { display: block; width: 100%; height: auto; margin: .5rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem;
      font-variant-numeric: tabular-nums; }
    th, td { text-align: left; padding: .15rem .75rem .15rem 0; border-bottom: 1px solid var(--faint);
      vertical-align: top; }
    th { font-weight: 500; color: var(--soft); }
    summary { color: var(--soft); font-size: .875rem; }
    footer { border-top: 1px solid var(--faint); padding-top: .75rem; margin-top: 1rem; }
    svg .label { font: 10.5px system-ui, Arial, sans-serif; fill: var(--soft); }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg .grid { stroke: var(--faint); stroke-width: 1; }
    svg .link, svg .line-half { stroke: var(--soft); stroke-width: 1.2; }
    svg .line-all { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 4 3; }
    svg .curve { stroke: var(--a); stroke-width: 1.6; }
    svg .dot { fill: var(--a); }
    svg .open { fill: var(--paper); stroke: var(--ink); stroke-width: 1.3; }
    svg .day { fill: var(--faint); }
    svg .few { fill: var(--soft); }
    svg .diamond { fill: var(--soft); }
    svg .body { fill: none; stroke: var(--soft); stroke-width: 1.2; stroke-linejoin: round; }
    svg .bar-a { fill: var(--a); }
    svg .bar-b { fill: var(--b); }
    svg .bar-c { fill: var(--c); }
    svg .bar-d { fill: var(--d); }
    svg .bar-u { fill: var(--u); stroke: var(--soft); stroke-width: .5; stroke-dasharray: 2 2; }
    svg .band { fill: var(--d); }
    svg .band-both { fill: var(--d); fill-opacity: .5; }
    svg .stroke { fill: none; stroke: var(--ink); stroke-width: 1.3; }
    @page { margin: 14mm; }
    @media print {
      :root { --ink: #000; --soft: #555; --faint: #ccc; --paper: #fff; --a: #1f6f8b; --b: #6b9fb3;
        --c: #b9874b; --d: #e4d3bd; --u: #eee; }
      body { padding: 0; max-width: none; font-size: 10.5pt; }
      .pairs figure { margin-bottom: .6rem; font-size: 8.5pt; }
      .pairs .note, footer { font-size: 7.5pt; }
      .pairs h2 { font-size: 10pt; }
      figure, tr { break-inside: avoid; }
      details > summary { display: none; }
      h2 { break-after: avoid; }
    }

    """
}
