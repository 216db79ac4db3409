import PendulateApp
import PendulateCore

/// One page of HTML that needs nothing beside it: no script, no font, no picture from elsewhere.
package struct HTMLReport {
  private let content: ReportContent
  private let words: TrendWords
  /// Whether pictures stand side by side, so that it fits two sheets.
  private let isCompact: Bool

  /// Creates a page; a compact one is for handing over on paper.
  package init(_ content: ReportContent, isCompact: Bool) {
    self.content = content
    self.isCompact = isCompact
    words = TrendWords(content.trends, glimmerName: content.glimmerName)
  }

  /// Writes the page piece by piece.
  package func write(_ write: (String) throws -> Void) throws {
    try write(head)
    try write(summary)
    if content.trends.whole.sessions > 0 || !content.trends.bodyMaps.isEmpty {
      try write("<main class=\"\(isCompact ? "pairs" : "single")\">\n")
      for picture in TrendPicture.allCases where isTold(picture) { try write(figure(picture)) }
      for year in content.years where !isCompact {
        try write(
          "<figure><h2>The year \(year.year)</h2>\n"
            + SVGYear(year: year.year, days: year.days).svg
            + "<p class=\"note\">Days without an entry are days as good as others.</p></figure>\n")
      }
      try write("</main>\n")
    }
    try writeRecords(write)
    try writeEntries(write)
    try write("<footer>\n" + Markup.paragraphs(ReportContent.caveats) + "</footer>\n")
    try write("</body>\n</html>\n")
  }

  /// What two sheets have room for.
  private func isTold(_ picture: TrendPicture) -> Bool {
    !isCompact || ![.highest, .strength, .presence].contains(picture)
  }

  private var title: String { isCompact ? "What changed" : "The journal" }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title), \(content.trends.from.description) to \(content.trends.through.description)</title>
    <style>
    \(ReportStyle.css)</style>
    </head>
    <body>
    <header>
    <h1>\(title)</h1>
    <p class="note">\(Markup.escaped(words.span)). Made on \(content.madeAt.localDate.description) with pendulate.</p>
    </header>

    """
  }

  private var summary: String {
    let whole = content.trends.whole
    guard whole.sessions > 0 else {
      return Markup.paragraphs([
        "No session lies in these days. That is information too, and no gap to fill."
      ])
    }
    var text = ""
    if let caution = words.caution { text += Markup.paragraphs([caution], class: "caution") }
    return text
  }

  private func figure(_ picture: TrendPicture) -> String {
    let sentences = words.sentences(picture)
    var text = "<figure>\n<h2>\(Markup.escaped(picture.title))</h2>\n"
    text += Markup.paragraphs([picture.meaning(edge: content.trends.edge)], class: "note")
    if let chart = Chart(picture, of: content.trends, detail: .fine) {
      let width = isCompact ? SVGChart.halfWidth : SVGChart.wholeWidth
      text += SVGChart(chart: chart, width: width).svg(
        title: picture.title, description: sentences.joined(separator: " "))
    }
    text += "<figcaption>\n" + Markup.paragraphs(sentences)
    text += Markup.paragraphs([picture.caveat], class: "note") + "</figcaption>\n"
    if !isCompact, let table = TrendTable(picture, of: content.trends), !table.rows.isEmpty {
      text += "<details><summary>The numbers</summary>\n"
      text += Markup.table(table.headings, table.rows) + "</details>\n"
    }
    return text + "</figure>\n"
  }

  private func writeRecords(_ write: (String) throws -> Void) throws {
    guard !content.records.isEmpty else { return }
    try write("<section>\n<h2>The last sessions</h2>\n")
    for record in content.records {
      guard let chart = SessionChart(record.events) else { continue }
      let cells = EntryRow.cells(record.entry, in: content)
      try write(
        "<figure><h3>\(Markup.escaped(cells.prefix(4).joined(separator: " ")))</h3>\n\(SVGSession(chart: chart).svg)</figure>\n"
      )
    }
    try write("</section>\n")
  }

  private func writeEntries(_ write: (String) throws -> Void) throws {
    guard !content.entries.isEmpty else { return }
    let headings = EntryRow.headings(withText: content.tellsPrivateText)
    try write("<section>\n<h2>Day by day</h2>\n<table>\n<thead><tr>")
    for heading in headings { try write("<th scope=\"col\">\(heading)</th>") }
    try write("</tr></thead>\n<tbody>\n")
    for entry in content.entries {
      var row = "<tr>"
      for cell in EntryRow.cells(entry, in: content) { row += "<td>\(Markup.escaped(cell))</td>" }
      try write(row + "</tr>\n")
    }
    try write("</tbody></table>\n</section>\n")
  }
}
