import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct LibraryFrameTests {
  /// A moment in the library worth looking at.
  struct Moment: Sendable, CustomStringConvertible {
    let name: String
    let description: String
    let prepare: @Sendable (inout Player) -> Void

    init(_ name: String, _ prepare: @escaping @Sendable (inout Player) -> Void) {
      self.name = name
      description = name
      self.prepare = prepare
    }
  }

  static let moments = [
    Moment("list") { $0.go(to: "sound-1") },
    Moment("long") { $0.go(to: "own-3") },
    Moment("find") { $0.type("/on the") },
    Moment("edit") {
      $0.go(to: "own-3")
      $0.type("e and")
    },
    Moment("move") {
      $0.go(to: "own-5")
      $0.type("m")
    },
    Moment("remove") {
      $0.go(to: "own-1")
      $0.type("d")
    },
    Moment("aside") { $0.press(.left) },
    Moment("figures") {
      $0.go(to: "sound-1")
      $0.type("w")
    },
    Moment("help") { $0.type("?") },
    Moment("add") { $0.type("aThe first warm day") },
    Moment("category") {
      $0.type("aThe first warm day")
      $0.press(.enter)
    },
  ]

  @Test(arguments: moments, [(80, 24), (50, 15), (20, 6), (160, 50)])
  func screensLookAsRecorded(_ moment: Moment, _ size: (Int, Int)) {
    var player = Player.inLibrary(columns: size.0, rows: size.1)
    moment.prepare(&player)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode),
      named: "library-\(moment.name)-\(size.0)x\(size.1)")
  }

  @Test func sevenBitScreensLookAsRecorded() {
    var player = Player.inLibrary([LibrarySample.owned[0]])
    player.go(to: "own-1")
    let grid = player.model.frame(at: player.stamp, glyphs: .ascii)
    expectFrame(grid, named: "library-list-80x24-ascii")
    #expect(grid.rows.joined().allSatisfy { $0.isASCII })
  }

  /// Nothing but the chosen row and the details changes while one goes through the list.
  @Test(arguments: [(80, 24), (50, 15), (160, 50)])
  func theShelvesAndTheKeysStayWhereTheyAre(_ size: (Int, Int)) {
    var player = Player.inLibrary(columns: size.0, rows: size.1)
    let layout = LibraryLayout(Rect(Size(columns: size.0, rows: size.1)))
    func fixed() -> [String] {
      let rows = player.model.frame(at: player.stamp, glyphs: .unicode).rows
      return [rows[layout.shelves.y]] + rows[layout.keys.y...]
    }
    let first = fixed()
    for _ in player.shown {
      player.press(.down)
      #expect(fixed() == first)
    }
  }

  /// Whatever is pressed in whatever window: no row is wider than the window, no character is drawn
  /// over its neighbour, and the caret stays within.
  @Test(arguments: 1...60)
  func everyFrameStaysWithinItsWindow(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 20...200, using: &generator)
    let rows = Int.random(in: 6...60, using: &generator)
    var player = Player.inLibrary(columns: columns, rows: rows)
    let keys: [Key] =
      [
        .up, .down, .left, .right, .pageDown, .pageUp, .home, .end, .enter, .escape, .tab,
        .backspace, .delete,
      ] + "/afemxdwy014?h".map(Key.character)
    for _ in 0..<60 {
      guard let key = keys.randomElement(using: &generator) else { continue }
      player.press(key)
      if player.model.isAtHome { player.model.openLibrary() }
      let glyphs: Glyphs = Bool.random(using: &generator) ? .unicode : .ascii
      let grid = player.model.frame(at: player.stamp, glyphs: glyphs)
      #expect(grid.size == Size(columns: columns, rows: rows))
      for row in grid.rows { #expect(DisplayWidth.columns(of: row) == columns, "\(row)") }
      if let caret = grid.caret { #expect(Rect(grid.size).contains(x: caret.x, y: caret.y)) }
    }
  }

  /// The categories stand below each other, whatever stands before them; a narrow list has none.
  @Test(arguments: [(80, 24), (66, 20), (120, 30)])
  func theColumnOfCategoriesIsStraight(_ size: (Int, Int)) {
    let wide = LibrarySample.owned.map { GlimmerChange.category(.sound).applied(to: $0) }
    let player = Player.inLibrary(columns: size.0, rows: size.1, wide, starters: [])
    let grid = player.model.frame(at: player.stamp, glyphs: .unicode)
    let list = LibraryLayout(Rect(grid.size)).list
    let places = (list.y..<list.maxY).compactMap { y -> Int? in
      (list.x..<list.maxX - 4).first { x in
        "sound".enumerated().allSatisfy { grid.character(of: grid[x + $0, y]) == $1 }
      }
    }
    #expect(places.count >= 5)
    #expect(Set(places).count == 1)
  }
}
