import PendulateApp
import PendulateCore

/// The same in Markdown: sentences and tables.
package struct MarkdownReport {
  private let content: ReportContent
  private let words: TrendWords

  /// Creates a report.
  package init(_ content: ReportContent) {
    self.content = content
    words = TrendWords(content.trends, glimmerName: content.glimmerName)
  }

  /// Writes it piece by piece.
  package func write(_ write: (String) throws -> Void) throws {
    try write(
      "# What changed\n\n\(Self.escaped(words.span)). Made on "
        + "\(content.madeAt.localDate.description) with pendulate.\n")
    if content.trends.whole.sessions == 0 {
      try write("\nNo session lies in these days. That is information too, and no gap to fill.\n")
    }
    if let caution = words.caution { try write("\n> \(caution)\n") }
    if content.trends.whole.sessions > 0 || !content.trends.bodyMaps.isEmpty {
      for picture in TrendPicture.allCases { try write(chapter(picture)) }
    }
    if !content.entries.isEmpty {
      try write("\n## Day by day\n\n")
      try write(Self.row(EntryRow.headings(withText: content.tellsPrivateText)))
      try write(
        Self.row(EntryRow.headings(withText: content.tellsPrivateText).map { _ in "---" }))
      for entry in content.entries {
        try write(Self.row(EntryRow.cells(entry, in: content).map(Self.escaped)))
      }
    }
    try write("\n---\n\n" + ReportContent.caveats.map { $0 + "\n" }.joined(separator: "\n"))
  }

  private func chapter(_ picture: TrendPicture) -> String {
    var text = "\n## \(picture.title)\n\n\(picture.meaning(edge: content.trends.edge))\n\n"
    text += words.sentences(picture).map { "- \(Self.escaped($0))\n" }.joined()
    if let table = TrendTable(picture, of: content.trends), !table.rows.isEmpty {
      text += "\n" + Self.row(table.headings) + Self.row(table.headings.map { _ in "---" })
      text += table.rows.map(Self.row).joined()
    }
    return text + "\n*\(picture.caveat)*\n"
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
