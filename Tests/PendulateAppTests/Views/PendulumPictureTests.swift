import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// The light of the pendulum: where it is, how it moves, and that nothing flashes.
@Suite struct PendulumPictureTests {
  private func picture(
    _ seconds: Double, motion: Motion = .full, from: PendulumSide = .safety,
    to: PendulumSide = .touch
  ) -> PendulumPicture {
    PendulumPicture(
      from: from, to: to, after: .seconds(seconds), fullness: nil, fade: 0, motion: motion)
  }

  @Test func itGoesALittleTooFarAndSettles() {
    let places = stride(from: 0, through: 1.6, by: 0.02).map { picture($0).place }
    let furthest = -Double(places.min() ?? 0) / Double(PendulumPicture.places)
    #expect(furthest > 1 && furthest < 1.04, "\(furthest)")
    #expect(places.first == PendulumPicture.places && places.last == -PendulumPicture.places)
    #expect(picture(9).place == -PendulumPicture.places)
  }

  @Test(arguments: [Motion.gentle, .still])
  func withoutMuchMotionItNeverRacesAcross(motion: Motion) {
    for seconds in stride(from: 0, through: 2, by: 0.05) {
      #expect(abs(picture(seconds, motion: motion).place) == PendulumPicture.places)
    }
    if motion == .still { #expect(picture(0, motion: motion) == picture(5, motion: motion)) }
  }

  @Test func bothComesToRestInTheMiddle() {
    #expect(picture(9, to: .both).place == 0)
  }

  /// No square changes its lightness by more than two steps from one frame to the next.
  @Test(arguments: [(76, 10), (76, 15), (76, 22)])
  func nothingFlashes(columns: Int, rows: Int) {
    let area = Rect(x: 0, y: 0, columns: columns, rows: rows)
    func squares(_ picture: PendulumPicture) -> [Int] {
      var grid = CellGrid(size: Size(columns: columns, rows: rows))
      PendulumView.renderLight(
        picture, side: .safety, in: area, into: &grid, glyphs: .unicode)
      return grid.cells.flatMap { cell in
        cell.style.light.map { [$0.upper, $0.lower] } ?? [0, 0]
      }
    }
    let course = BreathCourse(
      BreathPattern(
        id: "soft", name: "Soft", inhale: .seconds(4), exhale: .seconds(6)), beganAt: .start)
    var earlier: [Int]?
    for frame in 0..<200 {
      let now = Moment.start + .milliseconds(frame * 50)
      let squares = squares(
        PendulumPicture(
          from: .safety, to: .safety, after: .seconds(60),
          fullness: course.position(at: now).fullness, fade: 0, motion: .full))
      if let earlier {
        let most = zip(earlier, squares).map { abs($0 - $1) }.max() ?? 0
        #expect(most <= 2, "frame \(frame)")
      }
      earlier = squares
    }
  }
}
