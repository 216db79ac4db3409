import PendulateApp
import PendulateCore

/// The same in Markdown: sentences and tables.
package struct MarkdownReport {
  private let content: ReportContent
  private let words: TrendWords
  private let extent: ReportExtent

  /// Creates a report.
  package init(_ content: ReportContent, _ extent: ReportExtent) {
    self.content = content
    self.extent = extent
    words = TrendWords(content.trends, glimmerName: content.glimmerName)
  }

  /// Writes it piece by piece.
  package func write(_ write: (String) throws -> Void) throws {
    try write("# What changed\n\n\(Self.escaped(ReportWords.span(content)))\n")
    let hasSessions = content.trends.whole.sessions > 0
    let parts = hasSessions ? ReportPart.all(of: content, words) : [.limits]
    if hasSessions {
      if let caution = words.caution { try write("\n> \(Self.escaped(caution))\n") }
    } else {
      try write("\n\(ReportWords.none)\n")
    }
    for part in parts { try write(chapter(part)) }
    if hasSessions || !content.trends.bodyMaps.isEmpty {
      let told = Set(parts.flatMap(\.sentences))
      for picture in extent.pictures(of: content.trends) { try write(chapter(picture, told)) }
    }
    guard !content.entries.isEmpty else { return }
    try write("\n## Day by day\n\n")
    try write(Self.row(EntryRow.headings(withText: content.tellsPrivateText)))
    try write(
      Self.row(EntryRow.headings(withText: content.tellsPrivateText).map { _ in "---" }))
    for entry in content.entries {
      try write(Self.row(EntryRow.cells(entry, in: content).map(Self.escaped)))
    }
  }

  private func chapter(_ part: ReportPart) -> String {
    "\n## \(part.title)\n\n" + part.sentences.map { "- \(Self.escaped($0))\n" }.joined()
      + table(part.table)
  }

  private func chapter(_ picture: TrendPicture, _ told: Set<String>) -> String {
    let untold = words.sentences(picture).filter { !told.contains($0) }
    return "\n## \(picture.title)\n\n\(picture.meaning(edge: content.trends.edge))\n"
      + (untold.isEmpty ? "" : "\n")
      + untold.map { "- \(Self.escaped($0))\n" }.joined()
      + table(ReportTable(picture, of: content.trends)) + "\n*\(picture.caveat)*\n"
  }

  private func table(_ table: ReportTable?) -> String {
    guard let table else { return "" }
    return "\n" + Self.row(table.headings) + Self.row(table.headings.map { _ in "---" })
      + table.rows.map { Self.row($0.map(Self.escaped)) }.joined()
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// A text in which nothing is taken as a sign of Markdown.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in OutsideText.shownInLines(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": result += "\\\(character)"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
