import Foundation
import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// The lines of hints: what has to be told is told in every window, on every screen there is.
@Suite struct KeyHintTests {
  static let sizes = [
    (50, 15), (56, 17), (60, 20), (70, 24), (76, 19), (80, 24), (100, 30), (120, 36), (160, 50),
  ]

  /// Where `?` tells the keys and `!` people, both are among the hints, and with them the way to safety.
  @Test(arguments: sizes)
  func keysPeopleAndTheWayToSafetyAreToldWhereverTheyWork(_ size: (Int, Int)) {
    #expect(JourneyPlace.all.count > 500)
    for place in JourneyPlace.all where !place.takesAnyKey {
      let place = place.resized(to: Size(columns: size.0, rows: size.1))
      let text = place.text
      if case .help = place.screen(after: .character("?")) {
        #expect(text.contains("? keys"), "\(place) at \(size):\n\(text)")
      }
      if case .card = place.screen(after: .character("!")) {
        #expect(text.contains("! people"), "\(place) at \(size):\n\(text)")
      }
      if let safety = place.model.help(at: place.stamp).entries.first(where: \.isSafety) {
        let keys = safety.keys.text().split(separator: ", ")
        let isTold = keys.contains { key in
          ["to safety", "safety", "steady", "another way", "leave", "back"].contains {
            text.contains("\(key) \($0)")
          }
        }
        // Where it was too much, leaving is what comes first.
        let isStop = place.model.sessionScreen?.session.stage == .stop
        #expect(
          isTold || isStop && text.contains("q leave"),
          "\(place) at \(size): \(safety.keys.text())\n\(text)")
      }
    }
  }

  /// A hint is never cut, whatever the window: what does not fit is left out whole.
  @Test(arguments: sizes)
  func noHintIsCut(_ size: (Int, Int)) {
    for place in JourneyPlace.all where !place.takesAnyKey {
      let rows = place.resized(to: Size(columns: size.0, rows: size.1)).text.split(
        separator: "\n", omittingEmptySubsequences: false)
      for row in rows.suffix(Layout.keyRows(in: size.1)) {
        #expect(!row.contains("…"), "\(place) at \(size): \(row)")
      }
    }
  }

  /// What is hinted beside lists is a line of help, which tells keys alone that do something; what came
  /// with the program says why it is not removed.
  @Test func everyHintedKeyDoesSomething() {
    var idle: [String: String] = [:]
    for place in JourneyPlace.all where place.model.context.trouble == nil {
      switch place.model.screen {
      case .home, .library, .lookingBack, .today: break
      case .session, .breathe, .consent, .offer, .restOffer, .checkIn, .glimmer, .finds,
        .breatheSetup, .holds, .ramp, .about, .plan, .window, .card, .help, .hidden:
        continue
      }
      let entries = place.model.help(at: place.stamp).entries.map { $0.keys.text(.unicode) }
      let told = Set(entries + entries.flatMap { $0.components(separatedBy: ", ") })
      let rows = place.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(2)
      for hint in rows.flatMap({ $0.split(separator: "·") }) {
        let words = hint.split(separator: " ")
        guard let key = words.first, words.count > 1, !hint.contains("any "),
          !hint.contains("d remove")
        else { continue }
        if !told.contains(String(key)) {
          idle["\(type(of: place.model.screen.state)), \(hint)"] = "\(place), \(told.sorted())"
        }
      }
    }
    for (key, place) in idle.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(key) is hinted and does nothing, \(place)")
    }
  }

  /// Pausing, hiding and leaving are told in the usual window of a session.
  @Test func pausingAndHidingAreTold() {
    var player = Player()
    player.start()
    player.settleIn()
    #expect(player.screen.contains("p pause") && player.screen.contains("h hide"))
    #expect(player.screen.contains("q leave"))
  }

  /// A wider window tells at least what a narrower one does.
  @Test func aWiderWindowTellsNoLess() {
    let hints = LibraryKeys.hints(for: .browsing, count: 9)
    for limit in 1...3 {
      var before: Set<Substring> = []
      for columns in 40...170 {
        let rows = KeyHint.rows(hints, columns: columns, atMost: limit, glyphs: .unicode)
        #expect(rows.count <= limit && rows.allSatisfy { $0.columns <= columns })
        let told = Set(
          rows.flatMap { $0.text.split(separator: columns < 50 ? "  " : " · ") })
        #expect(before.isSubset(of: told), "\(columns): \(before.subtracting(told))")
        before = told
      }
    }
  }
}
