import Foundation
import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// The pictures of the pages, made of the frames that the program draws now.
///
/// `RECORD_FRAMES=1` draws them anew and fails all the same, so that somebody looks at them.
@Suite struct PagePictureTests {
  @Test func homeIsPictured() throws {
    let player = somebody()
    try expect(
      SVGPicture("Home: a list that begins with what it is like now.", of: player.frame), "home")
  }

  @Test func comingBackIsPictured() throws {
    var player = somebody()
    player.reachTouch()
    player.wait(9)
    player.press(.character(" "))
    player.wait(11.5)
    try expect(
      SVGPicture(
        "Orient to safety: a wide, soft light on a pendulum at the right, and one invitation.",
        of: player.frame), "orient")
  }

  @Test func theBodyMapIsPictured() throws {
    var screen = SampleModel.bodyForm()
    screen.body = BodyEntry(
      marks: SampleModel.flow().pre?.regions ?? [], words: screen.sensationWords,
      usual: UsualMap())
    let grid = frame(80, 24) { area, grid in
      PageView.render(
        screen, content: ContentLoader.load(personFolder: nil).content, in: area, into: &grid,
        glyphs: .unicode)
    }
    try expect(
      SVGPicture("The body map: front and back of a figure with some places marked.", of: grid),
      "body")
  }

  @Test func weeksArePictured() throws {
    var player = Player.lookingBack()
    player.look(.right)
    try expect(
      SVGPicture("Looking back: how hard it was before and after, week by week.", of: player.frame),
      "trends")
  }

  /// From touch to safety by a key, and one breath there.
  @Test func aKeyLeadsToSafety() throws {
    var player = somebody()
    player.reachTouch()
    player.wait(2)
    var frames: [(second: Double, grid: CellGrid)] = []
    var second = 0.0
    func film(_ seconds: Double, rate: Double, _ player: inout Player) {
      let end = second + seconds
      while second < end - 0.001 {
        frames.append((second, player.frame))
        player.wait(1 / rate)
        second = ((second + 1 / rate) * 1000).rounded() / 1000
      }
    }
    film(4, rate: 2, &player)
    let press = second
    player.press(.character(" "))
    film(1.75, rate: 16, &player)
    film(10, rate: 8, &player)
    try expect(
      SVGPicture(
        "Touch difficulty: a small amber light at the left. Any key, and it swings to the right, "
          + "where it is wide and breathes: orient to safety.",
        of: frames, duration: second, keyPress: press), "touch-and-return")
  }

  /// The README shows each of them, and nothing that is not there.
  @Test func theReadmeShowsThem() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let shown = Set(readme.matches(of: /Assets\/pictures\/([a-z-]+\.svg)/).map { String($0.1) })
    let there = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(shown == Set(there))
  }

  // MARK: What they are made of

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Assets/pictures")

  /// Somebody who has been here some times, with the content that is shipped.
  private func somebody() -> Player {
    Player { model in
      model.content = ContentLoader.load(personFolder: nil).content
      model.person.ledger.completedSessions = 6
      model.person.ledger.completedTouchSessions = 4
      model.person.preferences.choose(.breath("soft"))
      model.person.glimmers = ["A warm cup in both hands", "Rain on the window"].enumerated().map {
        Glimmer(id: "glimmer\($0)", text: $1, category: .touch, origin: .added)
      }
    }
  }

  private func expect(_ picture: SVGPicture, _ name: String) throws {
    let url = Self.folder.appending(path: "\(name).svg")
    let document = picture.document
    if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try document.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("drew \(name).svg; look at it")
      return
    }
    let recorded = try String(contentsOf: url, encoding: .utf8)
    #expect(document == recorded, "\(name).svg is no longer what the program draws")
  }
}

extension Player {
  /// What is seen now, what moves with it.
  fileprivate var frame: CellGrid { model.frame(at: stamp, glyphs: .unicode) }

  /// Through everything before it, into a touch.
  fileprivate mutating func reachTouch() {
    start("full")
    reachGate()
    type("t")
  }
}
