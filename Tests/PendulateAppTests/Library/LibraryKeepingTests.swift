import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Nothing in the library is called done before the journal has it.
@Suite struct LibraryKeepingTests {
  /// Something that changes what is kept, and what is said of it.
  struct Change: Sendable, CustomStringConvertible {
    let description: String
    let id: String
    let keys: String
    let sentence: String
  }

  static let changes = [
    Change(description: "favourite", id: "sound-1", keys: "f", sentence: LibraryWords.favourite),
    Change(description: "not one", id: "own-1", keys: "f", sentence: LibraryWords.noFavourite),
    Change(description: "aside", id: "sound-1", keys: "x", sentence: LibraryWords.putAside),
    Change(
      description: "move", id: "sound-1", keys: "m1", sentence: LibraryWords.moved(to: .touch)),
    Change(
      description: "leans on nothing", id: "own-1", keys: "m0",
      sentence: LibraryWords.moved(to: nil)),
    Change(description: "remove", id: "own-1", keys: "dy", sentence: LibraryWords.removed),
    Change(description: "edit", id: "own-1", keys: "e!\n", sentence: GlimmerWords.kept),
    Change(description: "add", id: "own-1", keys: "asomething new\n", sentence: GlimmerWords.kept),
  ]

  @Test(arguments: changes)
  func whatIsDoneIsSaidWhenTheJournalHasIt(_ change: Change) throws {
    var player = Player.inLibrary()
    player.go(to: change.id)
    var effects: [Effect] = []
    for character in change.keys {
      effects = player.effects(of: character == "\n" ? .enter : .character(character))
    }
    #expect(player.model.notice == nil)
    guard case .journal(_, let echo?) = effects.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(player.model.update(.journal(.heard(echo)), at: player.stamp).isEmpty)
    #expect(player.model.notice != change.sentence)
    #expect(player.model.update(.journal(.kept(echo)), at: player.stamp).isEmpty)
    #expect(player.model.notice == change.sentence)
  }

  @Test func aPastedTextIsTextWhereWordsAreTypedAndNothingElsewhere() {
    var player = Player.inLibrary()
    let before = player.model
    player.take(.paste("dyq"))
    #expect(player.model == before)
    player.type("/")
    player.take(.paste("rain\nwindow"))
    #expect(player.library?.words == "rain window")
    player.press(.escape, .enter, .control("u"))
    player.take(.paste("sun on\nthe mug, " + String(repeating: "x", count: 300)))
    guard case .editing(let draft) = player.library?.activity else {
      Issue.record("no longer editing")
      return
    }
    #expect(draft.hasPrefix("sun on the mug, "))
    #expect(draft.count == GlimmerWords.longest)
    #expect(player.effects.isEmpty)
  }

  @Test(arguments: ["h", "!", "?", "q", "n", " "])
  func anyOtherKeyKeepsWhatCouldBeRemoved(_ key: String) {
    var player = Player.inLibrary()
    player.go(to: "own-1")
    player.type("d" + key)
    #expect(player.effects.isEmpty)
    #expect(player.model.notice == LibraryWords.leftWhereItWas)
    #expect(player.library?.activity == .browsing)
  }

  @Test(arguments: ["d", "m", "e", "/", "w"])
  func leavingWorksWhateverIsAsked(_ key: String) {
    var player = Player.inLibrary()
    player.go(to: "own-1")
    player.type(key)
    player.press(.control("c"))
    guard case .process(.quit(status: 0, _)) = player.effects.last else {
      Issue.record("\(player.effects)")
      return
    }
  }
}
