import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// The way of a session as marks: one of them is filled, and it only ever goes on.
@Suite struct SessionWayTests {
  @Test func oneMarkIsFilledAndTheWayGoesOn() throws {
    var player = Player()
    player.start()
    player.reachGate()
    var places: [Int] = []
    func note() throws {
      let session = try #require(player.model.sessionScreen?.session)
      let way = SessionWay(session)
      if let here = way.here {
        #expect(way.parts.indices.contains(here))
        places.append(here)
      }
      let title = try #require(player.screen.split(separator: "\n").first { $0.contains("  ") })
      #expect(title.filter { $0 == "●" || $0 == "◆" }.count <= 1)
    }
    try note()
    for _ in 0..<2 {
      player.type("t")
      try note()
      player.wait(4)
      player.type("z")
      try note()
      player.wait(60)
      player.type("2")
      try note()
      player.wait(120)
      player.type("2i")
      try note()
    }
    #expect(places == places.sorted() && Set(places).count > 2, "\(places)")
  }

  @Test func whereTouchingIsOverNoTouchIsAhead() throws {
    var player = Player()
    player.start()
    player.reachGate()
    let before = SessionWay(try #require(player.model.sessionScreen?.session))
    #expect(before.parts.contains(.touch))
    player.press(.enter)
    let after = SessionWay(try #require(player.model.sessionScreen?.session))
    #expect(after.parts == [.rest, .close])
  }
}
