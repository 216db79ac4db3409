import PendulateApp
import PendulateCore

/// One page of HTML that needs nothing beside it: no script, no font, no picture from elsewhere.
package struct HTMLReport {
  private let content: ReportContent
  private let words: TrendWords
  private let extent: ReportExtent

  /// Creates a page.
  package init(_ content: ReportContent, _ extent: ReportExtent) {
    self.content = content
    self.extent = extent
    words = TrendWords(content.trends, glimmerName: content.glimmerName)
  }

  private var isPage: Bool { extent == .page }

  /// Writes the page piece by piece.
  package func write(_ write: (String) throws -> Void) throws {
    try write(head)
    let hasSessions = content.trends.whole.sessions > 0
    let parts = hasSessions ? ReportPart.all(of: content, words) : [.limits]
    if hasSessions {
      if let caution = words.caution { try write(Markup.paragraphs([caution], class: "caution")) }
    } else {
      try write(Markup.paragraphs([ReportWords.none]))
    }
    for part in parts { try write(section(part)) }
    let told = Set(parts.flatMap(\.sentences))
    let figures = extent.pictures(of: content.trends).compactMap { figure($0, told) }
    if !figures.isEmpty || !content.years.isEmpty {
      try write("<div class=\"pictures \(isPage ? "pairs" : "single")\">\n")
      for figure in figures { try write(figure) }
      for year in content.years { try write(self.year(year.year, year.days)) }
      try write("</div>\n")
    }
    try writeRecords(write)
    try writeEntries(write)
    try write("</main>\n</body>\n</html>\n")
  }

  private var title: String { isPage ? "What changed" : "The journal" }

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
    <body\(isPage ? " class=\"compact\"" : "")>
    <header>
    <h1>\(title)</h1>
    <p class="note">\(Markup.escaped(ReportWords.span(content)))</p>
    </header>
    <main>

    """
  }

  private func section(_ part: ReportPart) -> String {
    var text = "<section class=\"part\(part.table == nil ? " inline" : "")\">\n"
    text += "<h2>\(Markup.escaped(part.title))</h2>\n<div>\n"
    text += Markup.paragraphs(part.sentences)
    if let table = part.table { text += Markup.table(table) }
    return text + "</div>\n</section>\n"
  }

  /// A picture with what it comes to, unless it is told already; nil where a page for somebody else
  /// would only say that there
  /// is none.
  private func figure(_ picture: TrendPicture, _ told: Set<String>) -> String? {
    let chart = Chart(picture, of: content.trends, detail: .fine)
    if isPage, chart == nil { return nil }
    let sentences = words.sentences(picture)
    var text = "<figure>\n<h2>\(Markup.escaped(picture.title))</h2>\n"
    text += Markup.paragraphs([picture.meaning(edge: content.trends.edge)], class: "note")
    if let chart {
      let width = isPage ? SVGChart.halfWidth : SVGChart.wholeWidth
      text += SVGChart(chart: chart, width: width).svg(
        title: picture.title, description: sentences.joined(separator: " "))
    }
    let untold = isPage ? sentences.filter { !told.contains($0) } : sentences
    text += "<figcaption>\n" + Markup.paragraphs(Array(untold.prefix(1)))
    text += Markup.paragraphs(Array(untold.dropFirst()), class: "aside")
    text += Markup.paragraphs([picture.caveat], class: "note aside") + "</figcaption>\n"
    if let table = ReportTable(picture, of: content.trends) {
      text += numbers(table, of: picture.title)
    }
    return text + "</figure>\n"
  }

  /// The numbers behind a picture, folded away for those who see it.
  private func numbers(_ table: ReportTable, of title: String) -> String {
    "<details class=\"numbers\"><summary>The numbers of \(Markup.escaped(title))</summary>\n"
      + Markup.table(table) + "</details>\n"
  }

  private func year(_ year: Int, _ days: [DayRecord]) -> String {
    let title = "The year \(year)"
    return "<figure><h2>\(title)</h2>\n" + SVGYear(year: year, days: days).svg
      + "<p class=\"note\">Days without an entry are days as good as others.</p>\n"
      + (days.isEmpty ? "" : numbers(ReportTable(days, state: content.stateWord), of: title))
      + "</figure>\n"
  }

  private func writeRecords(_ write: (String) throws -> Void) throws {
    guard !content.records.isEmpty else { return }
    try write("<section>\n<h2>The last sessions</h2>\n")
    for record in content.records {
      guard let chart = SessionChart(record.events) else { continue }
      let cells = EntryRow.cells(record.entry, in: content)
      let title = cells.prefix(4).joined(separator: " ")
      try write(
        "<figure><h3>\(Markup.escaped(title))</h3>\n\(SVGSession(chart: chart).svg)"
          + numbers(ReportTable(chart), of: title) + "</figure>\n")
    }
    try write("</section>\n")
  }

  private func writeEntries(_ write: (String) throws -> Void) throws {
    guard !content.entries.isEmpty else { return }
    let headings = EntryRow.headings(withText: content.tellsPrivateText)
    // Wider than a phone: it is moved by itself, by keys too.
    try write(
      "<section class=\"days\">\n<h2>Day by day</h2>\n"
        + "<div class=\"wide\" role=\"region\" aria-label=\"Day by day\" tabindex=\"0\">\n"
        + "<table>\n<thead><tr>")
    for heading in headings { try write("<th scope=\"col\">\(heading)</th>") }
    try write("</tr></thead>\n<tbody>\n")
    for entry in content.entries {
      var row = "<tr>"
      for cell in EntryRow.cells(entry, in: content) { row += "<td>\(Markup.escaped(cell))</td>" }
      try write(row + "</tr>\n")
    }
    try write("</tbody></table>\n</div>\n</section>\n")
  }
}
