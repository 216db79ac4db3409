import TerminalGrid

/// The page about the program as text: for the command, and for the documentation.
package enum AboutText {
  /// All of it in rows of at most so many columns, a blank one between paragraphs.
  package static func lines(columns: Int) -> [String] {
    let column = max(1, columns)
    var lines: [String] = []
    for section in AboutWords.sections {
      lines += wrapped(section.title, columns: column) + [""]
      for paragraph in section.paragraphs { lines += wrapped(paragraph, columns: column) + [""] }
    }
    lines += [AboutWords.sourcesTitle, ""]
    lines += AboutWords.sources.flatMap { wrapped($0.entry, columns: column) }
    return lines
  }

  /// All of it as a page of the documentation.
  package static var markdown: String {
    var text = """
      # About: what this is, and how well it is known

      \(AboutWords.pageAbstract)

      ## Overview

      `pendulate about` prints this page, and home shows it. All three are the words of
      `Sources/PendulateApp/Screens/About`.

      """
    for section in AboutWords.sections {
      text += "\n## \(section.title)\n"
      for paragraph in section.paragraphs {
        text += "\n" + wrapped(paragraph, columns: 100).joined(separator: "\n") + "\n"
      }
    }
    text += "\n## \(AboutWords.sourcesTitle)\n\n"
    for source in AboutWords.sources {
      let lines = wrapped("- \(source.entry)", columns: 98)
      text += lines.joined(separator: "\n  ") + "\n"
    }
    return text
  }
}
