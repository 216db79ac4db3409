import PendulateCore
import Testing

@testable import PendulateJournal

/// A glimmer by chance, out of few and out of very many.
@Suite struct JournalDrawingTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  private func add(_ count: Int, _ category: Glimmer.Category = .touch) throws {
    var random = SeededGenerator(seed: 5)
    _ = try journal.keepNew(
      (0..<count).map { number in
        let at = Timestamp.sample.advanced(by: .seconds(number))
        return Glimmer(
          id: Identifier.make(at: at, using: &random).rawValue, text: "\(number)",
          category: category, addedAt: at, origin: .added)
      })
  }

  private func draw(
    _ category: Glimmer.Category? = nil, favourites: Bool = false, except ids: Set<String> = []
  ) throws -> DrawnGlimmer? {
    try journal.drawGlimmer(category: category, favouritesOnly: favourites, except: ids)
  }

  @Test func outOfNoneComesNone() throws {
    #expect(try draw() == nil)
    try journal.keep(Glimmer(id: "touch-1", text: "wool", category: .touch, origin: .starter))
    try journal.keep(
      Glimmer(id: "a", text: "rain", category: .sound, origin: .added, isArchived: true))
    #expect(try draw() == nil)
  }

  @Test(arguments: [3, 700])
  func everyPartOfTheListHasItsChance(_ count: Int) throws {
    try add(count)
    let drawn = try (0..<400).compactMap { _ in try draw().flatMap { Int($0.glimmer.text) } }
    #expect(drawn.count == 400)
    for third in 0..<3 {
      let part = (third * count / 3)..<((third + 1) * count / 3)
      #expect(drawn.count { part.contains($0) } > 60, "\(part)")
    }
  }

  @Test func whatIsAskedForIsDrawn() throws {
    try add(700)
    try journal.keep(
      Glimmer(
        id: "z", text: "bell", category: .sound, addedAt: .sample, origin: .added, isFavourite: true
      ))
    #expect(try draw(.sound)?.glimmer.text == "bell")
    #expect(try draw(favourites: true)?.glimmer.text == "bell")
    #expect(try draw(.sound, except: ["z"]) == nil)
    #expect(try draw(.breath) == nil)
  }
}
