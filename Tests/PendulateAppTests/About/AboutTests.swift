import Foundation
import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// The page about the program: whole, sourced, and the same on screen, on standard output and in the
/// documentation.
@Suite struct AboutTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let pages = root.appending(path: "Sources/pendulate/Documentation.docc")

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The labels that stand in brackets in a text.
  private static func cited(in text: String) -> [String] {
    text.matches(of: /\[([^\]]+)\]/).flatMap {
      $0.output.1.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The numbers in a text, but for years and labels.
  private static func numbers(in text: String) -> Set<String> {
    Set(
      text.replacing(/\[[^\]]*\]/, with: "").matches(of: /\d+([.,]\d+)*/).map {
        String($0.output.0)
      })
  }

  private static let paragraphs = AboutWords.sections.flatMap(\.paragraphs)

  // MARK: Sources

  @Test func everythingCitedIsInTheListAndEverythingThereIsCited() {
    let cited = Set(Self.paragraphs.flatMap(Self.cited))
    let labels = AboutWords.sources.map(\.label)
    #expect(Set(labels).count == labels.count)
    #expect(cited == Set(labels), "\(cited.symmetricDifference(labels))")
  }

  /// Where people were studied one can look it up: by its identifier, an address, or the words that
  /// none was found.
  @Test func everyStudyCanBeLookedUpOrSaysThatItCannot() {
    let studies = AboutWords.sources.filter { [.pooled, .trial, .study].contains($0.grade) }
    #expect(studies.count > 25)
    let addressed =
      /https:\/\/doi\.org\/10\.\d{4,9}\/\S+|PMC\d+|pubmed \d+|proquest|\.(com|org)\/|No DOI was found/
    for source in studies { #expect(source.entry.contains(addressed), "\(source.entry)") }
    let identified = AboutWords.sources.compactMap(\.doi)
    #expect(Set(identified).count == identified.count && identified.count > 30)
    for doi in identified { #expect(doi.wholeMatch(of: /10\.\d{4,9}\/\S+/) != nil, "\(doi)") }
  }

  /// A paragraph that counts people names whom it has that from.
  @Test func noNumberOfPeopleStandsWithoutItsSource() {
    let counts = /\d+ (people|adults|veterans|athletes|studies|trials|authors)|\d ?%/
    let counting = Self.paragraphs.filter { $0.contains(counts) }
    #expect(counting.count > 12)
    for paragraph in counting { #expect(!Self.cited(in: paragraph).isEmpty, "\(paragraph)") }
  }

  /// What a list shows beside a pattern is what its sources say, by the names in its own file.
  @Test func everyPatternsEvidenceHasItsSourcesThere() throws {
    let content = ContentLoader.load(.patterns, personFolder: nil).content
    let file = try Self.text("Assets/content/patterns.yaml")
    for pattern in content.patterns {
      let told = try #require(
        AboutWords.breathPatterns.paragraphs.first { $0.hasPrefix("\(pattern.id):") })
      let block = try #require(
        file.components(separatedBy: "  - id: ").first {
          $0.hasPrefix("\(pattern.id)\n") || $0.hasPrefix("\"\(pattern.id)\"\n")
        })
      let named = Self.namedWithYear(in: block)
      #expect(!named.isEmpty && named == Set(Self.cited(in: told)), "\(pattern.id): \(named)")
      let numbers = Self.numbers(in: pattern.evidence)
      #expect(numbers.isSubset(of: Self.numbers(in: told)), "\(pattern.evidence)")
    }
    #expect(content.patterns.count == AboutWords.breathPatterns.paragraphs.count)
  }

  /// Names with a year, such as "Van Diest 2014".
  private static func namedWithYear(in text: String) -> Set<String> {
    Set(
      text.matches(of: /(?:Van )?[A-Z][a-z]+ (?:19|20)\d\d[a-z]?/).map { String($0.output) })
  }

  /// What pages and files name with a year stands in the list, and how many people they count too.
  @Test func whateverThePagesGoByStandsThere() throws {
    let labels = Set(AboutWords.sources.map(\.label))
    let references = AboutWords.sources.map(\.reference)
    let counts = Self.paragraphs.reduce(into: Set<String>()) { $0.formUnion(Self.numbers(in: $1)) }
    var found = 0
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.pages.path)
      .filter { $0.hasSuffix(".md") && $0 != "About.md" }
      .map { "Sources/pendulate/Documentation.docc/\($0)" }
    for path in pages + ["README.md", "Assets/content/patterns.yaml"] {
      let text = try Self.text(path).replacing("\n", with: " ")
      for match in text.matches(of: /([A-Z][a-z]+)(?: and ([A-Z][a-z]+))? ((?:19|20)\d\d)([a-z]?)/)
      {
        let (_, first, second, year, letter) = match.output
        if Self.months.contains(String(first)) { continue }
        found += 1
        let isThere =
          labels.contains { $0.hasSuffix("\(first) \(year)\(letter)") }
          || second.map { second in
            references.contains {
              $0.contains(first) && $0.contains(second) && $0.contains("(\(year))")
            }
          } ?? false
        #expect(isThere, "\(path): \(match.output.0)")
      }
      for match in text.matches(of: /\bn ?= ?(\d+)|(\d+) (?:people|adults|healthy)/) {
        let number = String(match.output.1 ?? match.output.2 ?? "")
        found += 1
        #expect(counts.contains(number), "\(path): \(match.output.0)")
      }
    }
    #expect(found > 15)
  }

  private static let months: Set = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Since", "In", "Day",
  ]

  // MARK: Words

  /// Where things come from, other people's methods have their names; the rest is held to the rules.
  @Test func theWordsPromiseNothing() {
    let names: Set = [
      "somatic experiencing", "therapy", "therapies", "treatment", "treatments", "trauma",
      "relaxation", "exposure", "safe", "ventral", "sympathetic", "dorsal", "have to",
    ]
    for text in Self.paragraphs + AboutWords.partTitles {
      let broken = Set(WordRules.violations(in: text)).subtracting(names)
      #expect(broken.isEmpty, "\(broken): \(text)")
    }
    let all = Self.paragraphs.joined(separator: " ")
    #expect(all.contains("Some people feel worse for a while."))
    #expect(all.contains("Many people find the picture useful; scientists dispute its biology."))
    #expect(!all.contains("proven") && !all.contains("evidence-based"))
  }

  /// Cells of one column each, so that no terminal draws it askew.
  @Test func allOfItIsPlainASCII() {
    for line in AboutText.lines(columns: 80) {
      #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(line)")
    }
  }

  // MARK: The same in three places

  @Test(arguments: [20, 40, 80])
  func theCommandsTextKeepsEveryWord(columns: Int) {
    let lines = AboutText.lines(columns: columns)
    #expect(lines.allSatisfy { $0.count <= columns })
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    let whole =
      AboutWords.sections.flatMap { [$0.title] + $0.paragraphs } + [AboutWords.sourcesTitle]
      + AboutWords.sources.map(\.entry)
    #expect(letters(lines.joined()) == letters(whole.joined()))
  }

  /// `RECORD_FRAMES=1` writes the page anew and fails all the same.
  @Test func theDocumentationsPageIsTheSame() throws {
    let url = Self.pages.appending(path: "About.md")
    if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
      try AboutText.markdown.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded About.md; look at it")
    } else {
      #expect(try String(contentsOf: url, encoding: .utf8) == AboutText.markdown)
    }
    #expect(try Self.text("README.md").contains("Documentation.docc/About.md"))
  }

  // MARK: On screen

  private func player(_ columns: Int, _ rows: Int) -> Player {
    var player = Player(columns: columns, rows: rows)
    player.model.stack.append(.about(AboutScreen()))
    return player
  }

  @Test(arguments: [(80, 24), (50, 15), (20, 6)])
  func everyWordIsSeenByReadingOn(columns: Int, rows: Int) {
    var player = player(columns, rows)
    var seen: Set<Substring> = []
    for _ in 0..<600 {
      let before = player.screen
      seen.formUnion(before.split { $0.isWhitespace })
      player.press(.pageDown)
      if player.screen == before { break }
    }
    let arrows: Set<Character> = ["\u{2191}", "\u{2193}"]
    let shown = Set(seen.map { String($0.filter { !arrows.contains($0) }) })
    for paragraph in Self.paragraphs {
      for word in paragraph.split(separator: " ") where word.count <= columns - 2 {
        #expect(shown.contains(String(word)), "\(word)")
      }
    }
  }

  @Test func aPartIsAKeyAwayAndEscapeLeadsBack() {
    var player = player(80, 24)
    #expect(player.screen.contains("What this is"))
    player.press(.right)
    #expect(player.screen.contains("Where it comes from"))
    #expect(!player.screen.contains("What this is"))
    player.press(.left)
    #expect(player.screen.contains("A practice in coming and going"))
    player.press(.escape)
    #expect(player.model.screen.state is HomeScreen)
  }

  @Test func inLinesAPartIsToldByItsNumber() {
    var screen = AboutScreen()
    var told = AboutScreen.Narration()
    var context = player(80, 24).model.context
    let stamp = SampleModel.stamp
    let opening = told.lines(for: screen, in: context, at: stamp, isNew: true)
    #expect(opening.contains("1 What this is") && opening.last == AboutWords.choosing)
    for _ in 0..<2 {
      _ = screen.enter(Line("2"), in: &context, at: stamp)
      let lines = told.lines(for: screen, in: context, at: stamp, isNew: false)
      #expect(lines.dropLast() == AboutWords.part(1)[...])
      #expect(told.lines(for: screen, in: context, at: stamp, isNew: false) == [])
    }
    _ = screen.enter(Line("99"), in: &context, at: stamp)
    #expect(context.notice == AboutWords.choosing)
  }
}
