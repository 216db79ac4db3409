/// How the page looks: quiet, in light and dark, on screen and on paper; no shape needs its colour.
enum ReportStyle {
  static let css =
    """
    :root { \(ReportPalette.light.properties) }
    @media (prefers-color-scheme: dark) { :root { \(ReportPalette.dark.properties) } }

    """ + page + pictures + paper

  private static let page = """
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 50rem; background: var(--paper);
      color: var(--ink); font: 16px/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; }
    h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 .25rem; }
    h2 { font-size: 1rem; font-weight: 600; margin: 0 0 .1rem; }
    h3 { font-size: .95rem; font-weight: 500; margin: 0; color: var(--soft); }
    p { margin: .15rem 0; }
    header { margin-bottom: 1rem; }
    section { margin-bottom: 1.5rem; }
    figure { margin: 0 0 2.25rem; }
    .note { color: var(--soft); font-size: .875rem; }
    .caution { border-left: 3px solid var(--mark); padding-left: .75rem; margin: 1rem 0; }
    .part { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1rem;
      padding: .5rem 0; margin: 0; border-top: 1px solid var(--faint); }
    .pictures { border-top: 1px solid var(--faint); padding-top: 1rem; }
    .pairs { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem 2rem; }
    .pairs figure { margin: 0 0 1rem; font-size: .875rem; }
    .pairs .note { font-size: .8rem; }
    svg { display: block; width: 100%; height: auto; margin: .5rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem;
      font-variant-numeric: tabular-nums; }
    th, td { text-align: left; padding: .15rem .75rem .15rem 0; vertical-align: top;
      border-bottom: 1px solid var(--faint); }
    th { font-weight: 500; color: var(--soft); }
    summary { color: var(--soft); font-size: .875rem; }
    @media (max-width: 40rem) { .pairs, .part { display: block; }
      th, td { padding-right: .4rem; } .numbers, .wide { overflow-x: auto; } }

    """

  private static let pictures = """
    svg .label { font: 10.5px system-ui, Arial, sans-serif; fill: var(--soft); }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg .grid { stroke: var(--faint); stroke-width: 1; }
    svg .link, svg .line-half { stroke: var(--soft); stroke-width: 1.2; }
    svg .line-all { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 4 3; }
    svg .curve { stroke: var(--mark); stroke-width: 1.6; }
    svg .dot { fill: var(--mark); }
    svg .open { fill: var(--paper); stroke: var(--ink); stroke-width: 1.3; }
    svg .day { fill: var(--faint); }
    svg .few { fill: var(--soft); }
    svg .diamond { fill: var(--soft); }
    svg .body { fill: none; stroke: var(--soft); stroke-width: 1.2; stroke-linejoin: round; }
    svg .full { fill: var(--mark); stroke: var(--mark); stroke-width: .8; }
    svg .edge { fill: var(--paper); stroke: var(--mark); stroke-width: .8; }
    svg .texture { fill: none; stroke: var(--mark); stroke-width: 1.1; }
    svg .band { fill: var(--band); stroke: var(--soft); stroke-width: .5; }
    svg .band-both { fill: var(--band); fill-opacity: .5; stroke: var(--soft);
      stroke-width: .5; stroke-dasharray: 2 2; }
    svg .stroke { fill: none; stroke: var(--ink); stroke-width: 1.3; }

    """

  /// Twelve weeks are one sheet of A4 or Letter, a year is two.
  private static let paper = """
    @page { margin: 9mm 12mm; }
    @media print {
      :root { \(ReportPalette.print.properties) }
      body { padding: 0; max-width: none; font-size: 10pt; }
      .compact { font-size: 8.4pt; line-height: 1.27; }
      .compact h1 { font-size: 13pt; margin: 0; }
      .compact h2 { font-size: 9pt; }
      .compact header { margin-bottom: 1mm; }
      .compact .caution { margin: 1mm 0; }
      .compact p { margin: 0; }
      .compact .note, .compact table { font-size: 8pt; }
      .compact th, .compact td { padding-top: .2mm; padding-bottom: .2mm; }
      .compact .part { display: grid; grid-template-columns: 37mm minmax(0, 1fr);
        padding: .5mm 0; }
      .compact .inline p { display: inline; }
      .compact .pictures { padding-top: 1mm; }
      .pairs { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1mm 8mm; }
      .compact .pairs figure { margin: 0; font-size: 8pt; }
      .compact svg { margin: .3mm 0; max-height: 42mm; }
      .compact td:nth-child(4) { white-space: nowrap; }
      .compact .aside, details { display: none; }
      figure, tr, .part { break-inside: avoid; }
      h2 { break-after: avoid; }
      .days { break-before: page; }
    }

    """
}
