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

  /// Nothing is left out while rows are free for it: in a taller window of the same width no more is
  /// told than here, unless the page fills this one.
  @Test(arguments: sizes)
  func theKeysGrowIntoTheRowsThatAPageLeavesFree(_ size: (Int, Int)) {
    for place in JourneyPlace.all where !place.takesAnyKey && !place.keysStandStill {
      let tall = place.resized(to: Size(columns: size.0, rows: 90)).text
      let here = place.resized(to: Size(columns: size.0, rows: size.1)).text
      let rows = here.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let told = Self.hints(in: tall, columns: size.0)
      let missing = told.filter { !here.contains($0) }
      // What closes by itself tells in how long, above the keys.
      let isClosing = place.model.sessionScreen?.session.closingSoon != nil
      guard !missing.isEmpty, !isClosing else { continue }
      let above = rows.reversed().drop { row in told.contains { row.contains($0) } }
      let free = above.prefix { $0.allSatisfy { $0 == " " } }.count
      // A session keeps the rows of most questions free, so that the keys hold still.
      let kept = Layout.gap(in: size.1) + (place.model.sessionScreen == nil ? 0 : 2)
      #expect(free <= kept, "\(place) at \(size) tells no \(missing):\n\(here)")
    }
  }

  /// The hints of a frame, one by one: its last rows, up to a blank one.
  private static func hints(in text: String, columns: Int) -> [String] {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).reversed()
    let last = rows.drop { $0.allSatisfy { $0 == " " } }.prefix { !$0.allSatisfy { $0 == " " } }
    return last.flatMap { row in
      row.split(separator: columns < 54 ? "  " : " · ").map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }.filter { !$0.isEmpty && !$0.hasPrefix("✓") }
  }

  /// In a small window a page tells what begins it, and a map how a place is marked.
  @Test func whatMattersOnAPageIsToldInASmallWindow() {
    var page = SampleModel.chooseForm().inSession
    for place in page.fields.indices {
      page.go(toPlace: place)
      let text = PageSample.rows(page, 50, 15).joined(separator: "\n")
      #expect(text.contains("Enter begins"), "\(text)")
    }
    let map = PageSample.rows(SampleModel.bodyForm().inSession, 50, 15).joined(separator: "\n")
    #expect(map.contains("Enter marks") && map.contains("d done"), "\(map)")
    let checkIn = PageSample.rows(SampleModel.checkIn().inSession, 50, 15).joined(separator: "\n")
    #expect(checkIn.contains("m body map"), "\(checkIn)")
  }

  /// While one comes back to safety the hints keep their order, answered or not.
  @Test func hintsKeepTheirOrderWithinAStage() {
    var player = Player()
    player.start()
    player.reachGate()
    player.type("t")
    player.wait(3)
    player.type("z")
    var orders: [[Substring]] = []
    for _ in 0..<90 where player.stage == .orient {
      orders.append(
        ["to safety", "! people", "q leave", "? keys"].sorted {
          let rows = player.screen
          let one = rows.firstRange(of: $0)?.lowerBound ?? rows.endIndex
          return one < rows.firstRange(of: $1)?.lowerBound ?? rows.endIndex
        }.map { $0[...] })
      player.wait(1)
    }
    #expect(orders.count > 3 && Set(orders).count == 1, "\(orders.count): \(Set(orders))")
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
