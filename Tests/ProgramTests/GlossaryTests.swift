import Foundation
import Testing

/// One thing has one name: the page that says which, against everything that people read.
@Suite struct GlossaryTests {
  private struct Term {
    let words: [String]
    let others: [String]
  }

  private let terms: [Term]

  init() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    terms = page.split(separator: "\n").filter { $0.hasPrefix("| **") }.map { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return Term(
        words: cells[1].components(separatedBy: ", ").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: "*"))
        },
        others: cells[3].components(separatedBy: ", ").filter { !$0.isEmpty })
    }
  }

  private static let page = SourceFile.root.appending(
    path: "Sources/pendulate/Documentation.docc/Glossary.md")

  /// What people read: sentences of screens and commands, what ships, and the pages.
  private static func texts() throws -> [(path: String, lines: [String])] {
    let words = try SourceFile.all(in: "Sources").filter {
      $0.path.hasSuffix("Words.swift") || $0.path.hasPrefix("Sources/pendulate/")
        || $0.path.hasSuffix("Keys.swift") || $0.path.contains("/Session/SessionPages")
    }.map { file in
      // A comment is for those who write it, and code has names of its own.
      let strings = file.lines.map { line -> String in
        guard !line.drop(while: \.isWhitespace).hasPrefix("//") else { return "" }
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.count < 2 ? String(line) : parts.dropFirst().joined(separator: " ")
      }
      return (file.path, strings)
    }
    let pages = try ["Assets/content", "Sources/pendulate/Documentation.docc"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: SourceFile.root.appending(path: folder).path
      ).filter { $0 != page.lastPathComponent }.map { "\(folder)/\($0)" }
    }
    return try words
      + (pages + ["README.md"]).map { path in
        let text = try String(contentsOf: SourceFile.root.appending(path: path), encoding: .utf8)
        return (path, text.components(separatedBy: "\n"))
      }
  }

  /// A word in a text, with nothing that would make it part of another.
  private static func isSaid(_ word: String, in line: String) -> Bool {
    guard let range = line.range(of: word, options: [.caseInsensitive]) else { return false }
    let before =
      range.lowerBound == line.startIndex ? nil : line[line.index(before: range.lowerBound)]
    let after = range.upperBound == line.endIndex ? nil : line[range.upperBound]
    return ![before, after].contains { $0.map { $0.isLetter || $0 == "`" } ?? false }
  }

  /// Words that are at home elsewhere: a score is what nothing here is, a resource is a part of a
  /// file, and a lock is one on a journal.
  private static let fineElsewhere: Set = ["score", "resource", "locked", "script", "exercise"]

  @Test func noOtherNameIsSaid() throws {
    let others = terms.flatMap(\.others).filter { !Self.fineElsewhere.contains($0) }
    #expect(others.count >= 5)
    // What others call theirs stands on the page about where all this comes from.
    for (path, lines) in try Self.texts()
    where !path.hasSuffix("About.md") {
      for (number, line) in lines.enumerated() {
        for other in others where Self.isSaid(other, in: line) {
          Issue.record("\(path):\(number + 1) says '\(other)'")
        }
      }
    }
  }

  @Test func everyWordIsSaid() throws {
    let all = try Self.texts().flatMap(\.lines)
    #expect(terms.count > 15)
    for word in terms.flatMap(\.words) {
      #expect(all.contains { Self.isSaid(word, in: $0) }, "\(word)")
    }
  }

  @Test func aWordIsFoundAloneOnly() {
    #expect(Self.isSaid("rest card", in: "the Rest card."))
    #expect(!Self.isSaid("rest card", in: "the rest cards"))
    #expect(!Self.isSaid("resting", in: "interesting"))
  }
}
