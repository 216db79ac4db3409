import PendulateCore
import Testing

@testable import PendulateApp

/// The library in lines.
@Suite struct LibraryPlainTests {
  private struct Teller {
    var player: Player
    var narrator = Narrator()

    init(_ own: [Glimmer] = LibrarySample.owned) {
      player = Player.inLibrary(own)
    }

    mutating func say(_ lines: String...) -> [String] {
      for line in lines { player.enter(line) }
      return narrator.lines(for: player.model, at: player.stamp)
    }
  }

  private static func removes(_ effect: Effect) -> Bool {
    if case .journal(.removeGlimmer, _) = effect { true } else { false }
  }

  @Test func theListIsToldByCategory() {
    var teller = Teller()
    let lines = teller.say()
    #expect(
      Array(lines.prefix(6)) == [
        "Glimmers, all: 14.", "touch:", "1 Café crème am Fenster", "2 Warm tea in both hands",
        "breath:", "3 A sigh of relief",
      ])
    #expect(lines.contains("7 👩‍🚀 laughing with 👨‍👩‍👧 about 🇺🇳 (favourite)"))
    #expect(lines.last?.contains("A number chooses") == true)
    #expect(teller.say() == [])
  }

  @Test func moreGoesOnTwentyAtATime() {
    var teller = Teller((1...60).map { LibrarySample.own($0, "Number \($0)", .touch) })
    let first = teller.say()
    #expect(first.contains("20 Number 41"))
    #expect(!first.contains("21 Number 40"))
    #expect(first.contains("more tells the next, up to 67."))
    let second = teller.say("more")
    #expect(second.contains("21 Number 40"))
    #expect(second.contains("40 Number 21"))
    #expect(teller.say("").contains("60 Number 1"))
    #expect(teller.say("more").contains("67 Light through leaves"))
    #expect(teller.say("more") == ["That is the end of the list."])
  }

  @Test func aNumberChoosesAndALetterActs() {
    var teller = Teller()
    _ = teller.say()
    let entry = teller.say("8")
    #expect(
      entry == [
        "Rain on the window, and nowhere to go",
        "leans on sound, came with the program.",
        "In the last 60 days: used 6 times, in 6 returns; goes with a change of -2.5 "
          + "(median of 6), first lower after 43 s (median of 6).",
        "f favourite or not, e other words, m move, x put aside; an empty line goes back.",
      ])
    #expect(teller.say("f").first == "A favourite now.")
    #expect(teller.player.written.last?.isFavourite == true)
    #expect(teller.say("e").last == "The new words? (nothing leaves them)")
    #expect(teller.say("Rain, and nowhere to go").first == "Kept.")
    #expect(teller.player.written.last?.text == "Rain, and nowhere to go")
    #expect(teller.say("m").last?.hasPrefix("Move it to? (1 touch") == true)
    _ = teller.say("breath")
    #expect(teller.player.written.last?.category == .breath)
    _ = teller.say("d")
    #expect(teller.player.effects.allSatisfy { !Self.removes($0) })
    #expect(teller.say("").first == "Glimmers, all: 14.")
  }

  @Test func oneIsRemovedAfterYes() {
    var teller = Teller()
    _ = teller.say("favourites")
    _ = teller.say("1")
    #expect(teller.say("d") == ["Remove it for good? (y removes it, anything else keeps it)"])
    let lines = teller.say("yes")
    #expect(
      teller.player.effects == [
        .journal(.removeGlimmer("own-5"), echo: .notice(LibraryWords.removed))
      ])
    #expect(lines.first == "Removed.")
  }

  @Test func wordsAreLookedForAndKept() {
    var teller = Teller()
    _ = teller.say()
    #expect(
      teller.say("/cafe").prefix(3) == [
        "Glimmers, all, with \"cafe\": 1.", "touch:", "1 Café crème am Fenster",
      ])
    #expect(teller.say("/").first == "Glimmers, all: 14.")
    let asked = teller.say("a a new one")
    #expect(teller.player.written.map(\.text) == ["a new one"])
    #expect(asked.last?.hasPrefix("a new one: what does it lean on?") == true)
    _ = teller.say("touch")
    #expect(teller.player.written.last?.category == .touch)
    #expect(teller.say("home").first?.hasPrefix("pendulate.") == true)
  }

  @Test func whatGoesWithWhatIsToldWithItsNumbers() {
    var teller = Teller()
    _ = teller.say("8")
    let lines = teller.say("w")
    #expect(lines.contains(WhatHelpsWords.note))
    #expect(lines.contains("shut down: not used yet."))
    #expect(lines.contains("touch: not used yet."))
    #expect(lines.contains("sound, shut down: used 3 times; not enough yet (3 returns)."))
    #expect(teller.say("").contains { $0.hasPrefix("Rain on the window") })
  }

  @Test func whatIsNoCommandChangesNothing() {
    var teller = Teller()
    #expect(teller.say("zzz").first == "That is no command here. ? lists what is.")
    #expect(teller.say("f").first == "A number chooses one first.")
    #expect(teller.say("99").first == "A number from 1 to 14.")
    #expect(teller.say("-1").first == nil || teller.player.effects.isEmpty)
    #expect(teller.player.effects.isEmpty)
  }
}
