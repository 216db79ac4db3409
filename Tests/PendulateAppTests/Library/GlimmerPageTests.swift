import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct GlimmerPageTests {
  private func preference(_ player: Player) -> String? {
    player.effects.reversed().compactMap {
      if case .journal(.preference(let choice), _) = $0, choice.key == .askedCategories {
        choice.text
      } else {
        nil
      }
    }.first
  }

  private func purpose(_ player: Player) -> GlimmerScreen.Purpose? {
    if case .glimmer(let screen) = player.model.screen { screen.purpose } else { nil }
  }

  // MARK: Catching one from home

  @Test func oneKeyAndOneLineKeepAGlimmer() throws {
    var player = Player()
    player.type("asun on the mug")
    #expect(player.effects.isEmpty)
    player.press(.enter)
    let kept = try #require(player.written.first)
    #expect(kept.text == "sun on the mug")
    #expect(kept.category == nil)
    #expect(kept.origin == .added)
    #expect(kept.addedAt != nil)
    player.type("e")
    #expect(player.written.last?.category == .environment)
    #expect(player.written.last?.id == kept.id)
    #expect(player.model.isAtHome)
    #expect(player.model.notice == "Kept.")
    #expect(player.model.person.glimmers.first?.text == "sun on the mug")
  }

  @Test func theCategoryIsAskedOnceAndMayStayOpen() {
    var player = Player { $0 = LibrarySample.model() }
    player.type("arain")
    player.press(.enter, .enter)
    #expect(player.written.map(\.category) == [nil])
    #expect(player.model.isAtHome)
    #expect(player.model.notice == "Kept.")
    #expect(preference(player) == player.written.first?.id)
    player.model.openLibrary()
    #expect(player.library != nil)
  }

  @Test func nothingIsKeptWithoutWords() {
    var player = Player()
    player.type("a   ")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(player.model.isAtHome)
    player.type("arain")
    player.press(.escape)
    #expect(player.effects.isEmpty)
    #expect(player.model.isAtHome)
  }

  @Test func theSameWordsAreNotKeptTwice() {
    var player = Player()
    player.type("athe SMELL of rain, morning 3")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(player.model.notice == GlimmerWords.thereAlready)
  }

  @Test func controlCharactersBecomeSpaces() {
    var player = Player()
    player.enter("a", "  sun\u{1B}[31m\u{202E} on\tthe mug ")
    #expect(player.written.map(\.text) == ["sun [31m  on the mug"])
  }

  @Test func fromTheLibraryOneComesBackToIt() {
    var player = Player.inLibrary()
    player.press(.right)
    player.type("aa new one")
    player.press(.enter)
    player.type("1")
    #expect(player.library?.shelf == .all)
    #expect(player.library?.chosenID == player.written.first?.id)
    player.type("a")
    player.press(.escape)
    #expect(player.library?.chosenID == player.written.first?.id)
  }

  // MARK: Asked once

  private static let open = (1...5).map { LibrarySample.own($0, "Open \($0)") }

  @Test func threeAreAskedAboutAtMostAndEachOnce() {
    var player = Player.inLibrary(Self.open + [LibrarySample.own(9, "aside", aside: true)])
    #expect(purpose(player) == .category(of: "own-1", then: ["own-2", "own-3"]))
    player.type("3")
    #expect(player.written.map(\.category) == [.movement])
    player.press(.enter)
    #expect(purpose(player) == .category(of: "own-3", then: []))
    player.type("6")
    #expect(player.library != nil)
    #expect(player.written.map(\.id) == ["own-1", "own-3"])
    // What has a category now needs no note.
    #expect(preference(player) == "own-2")
    player.model.openLibrary()
    #expect(purpose(player) == .category(of: "own-4", then: ["own-5"]))
    player.press(.enter, .enter)
    player.model.openLibrary()
    #expect(player.library != nil)
    #expect(preference(player) == "own-2 own-4 own-5")
  }

  @Test func escapeLeavesAllOfThem() {
    var player = Player.inLibrary(Self.open)
    player.press(.escape)
    #expect(player.library != nil)
    #expect(preference(player) == "own-1 own-2 own-3")
    #expect(player.written.isEmpty)
  }

  @Test func startersAreNotAskedAbout() {
    let player = Player.inLibrary(
      [], starters: [Glimmer(id: "a", text: "a", category: nil, origin: .starter)])
    #expect(player.library != nil)
  }

  // MARK: In lines

  @Test func thePlainFaceCatchesOneToo() {
    var player = Player()
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.enter("a")
    #expect(
      narrator.lines(for: player.model, at: player.stamp) == [
        "A glimmer.", "Enter keeps it.", "A small good thing, in a few words? (nothing skips)",
      ])
    player.enter("sun on the mug")
    let asked = narrator.lines(for: player.model, at: player.stamp)
    #expect(asked.first == "Kept.")
    #expect(asked.last?.hasPrefix("sun on the mug: what does it lean on?") == true)
    player.enter("environment")
    #expect(player.written.last?.category == .environment)
    #expect(player.model.isAtHome)
    _ = narrator.lines(for: player.model, at: player.stamp)
    // The same again is told again.
    player.enter("a")
    #expect(narrator.lines(for: player.model, at: player.stamp).count >= 3)
  }
}
