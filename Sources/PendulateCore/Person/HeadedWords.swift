/// A part of what a person writes under headings.
package protocol OwnPart: CaseIterable, Hashable, Sendable {
  /// What stands above it, in the file and on the page.
  var heading: String { get }
  /// The part that words above the first heading belong to.
  static var first: Self { get }
  /// What its file is called in the person's folder.
  static var fileName: String { get }
}

/// Words of a person's own under headings; any part may be left out.
///
/// As a file it is plain text: each heading on a line of its own, and its lines below it.
package struct HeadedWords<Part: OwnPart>: Hashable, Sendable {
  /// How long a part may be, in characters.
  package static var limit: Int { 2_000 }

  private var texts: [Part: String] = [:]

  /// Creates one in which nothing is written.
  package init() {}

  /// Reads the text of a file; what is past the limit of a part, in characters, is left out.
  package init(text: String, limit: Int = Self.limit) {
    var part = Part.first
    var lines: [Part: [Substring]] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let next = Self.part(headedBy: line) {
        part = next
      } else {
        lines[part, default: []].append(line)
      }
    }
    for (part, lines) in lines {
      let kept = lines.map(\.trimmed).joined(separator: "\n")
      self[part] = String(kept.prefix(limit))
    }
  }

  /// The words of a part, line below line; empty where nothing is written.
  package subscript(part: Part) -> String {
    get { texts[part] ?? "" }
    set {
      let lines = newValue.split(separator: "\n").map(\.trimmed)
      let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
      texts[part] = text.isEmpty ? nil : text
    }
  }

  /// The lines of a part.
  package func lines(of part: Part) -> [String] {
    self[part].split(separator: "\n").map(String.init)
  }

  /// Whether nothing is written.
  package var isEmpty: Bool { texts.isEmpty }

  /// The longest part, in characters.
  package var longest: Int { texts.values.map(\.count).max() ?? 0 }

  /// The text of its file: every heading, also those that nothing stands below.
  ///
  /// Its words are set in, so that none of them is taken for a heading.
  package var text: String {
    Part.allCases.map { part in
      ([part.heading + ":"] + lines(of: part).map { "  " + $0 }).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The part that a line is the heading of; a heading is not set in.
  private static func part(headedBy line: Substring) -> Part? {
    guard let first = line.first, !first.isWhitespace else { return nil }
    let isMark: (Character) -> Bool = { $0.isWhitespace || $0 == "#" || $0 == ":" }
    var words = line.drop(while: isMark)
    while words.last.map(isMark) == true { words.removeLast() }
    return Part.allCases.first { $0.heading.lowercased() == words.lowercased() }
  }

  /// What was written here and elsewhere since both began with the same: a part that only one of
  /// them changed is as that one says, and one that both did has the lines of both.
  package func merged(with other: Self, since earlier: Self) -> Self {
    var merged = self
    for part in Part.allCases where other[part] != earlier[part] {
      guard self[part] != earlier[part] else {
        merged[part] = other[part]
        continue
      }
      let known = Set(lines(of: part) + earlier.lines(of: part))
      merged[part] = (lines(of: part) + other.lines(of: part).filter { !known.contains($0) })
        .joined(separator: "\n")
    }
    return merged
  }
}
