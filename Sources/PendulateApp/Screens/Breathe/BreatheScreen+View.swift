import PendulateCore
import TerminalGrid

extension BreatheScreen {
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    BreatheView.renderStill(context, self, into: &grid, glyphs: glyphs)
  }

  func picture(_ context: Context, at moment: Moment) -> MovingPicture {
    var picture = MovingPicture()
    if let course, !isPaused {
      picture.add(course, at: moment, shape: context.breathShape)
      if context.breathShape == .pendulum, context.options.motion != .still {
        picture.breathLevel = BreatheView.level(
          course.position(at: moment).fullness, motion: context.options.motion)
      }
      picture.isBreathDone = isOver(at: moment)
    }
    if let length {
      picture.timeHalves = TimeBarView.halves(
        progress: min(1, stopwatch.elapsed(at: moment).inSeconds / length.inSeconds),
        columns: SessionLayout(context.room).time.columns)
    }
    return picture
  }

  func draw(
    _ picture: MovingPicture, _ context: Context, over grid: inout CellGrid, glyphs: Glyphs
  ) {
    if let halves = picture.timeHalves {
      TimeBarView.render(
        halves: halves, in: SessionLayout(context.room).time, style: .safety, into: &grid,
        glyphs: glyphs)
    }
    if picture.isBreathDone { BreatheView.renderDone(context, into: &grid) }
    if let phase = picture.breathPhase, context.breathShape == .pendulum {
      BreatheView.renderLight(
        level: picture.breathLevel, phase: phase, context, into: &grid, glyphs: glyphs)
    } else if let phase = picture.breathPhase {
      BreathView.render(
        level: picture.breathLevel, phase: phase, shape: context.breathShape,
        in: BreatheView.area(context.room), into: &grid, glyphs: glyphs)
    }
  }

  func course(_ context: Context) -> BreathCourse? { course }

  func audibleMoment(_ context: Context, at moment: Moment) -> AudibleMoment? {
    AudibleMoment.Breath(course, at: moment).map {
      AudibleMoment(stage: nil, swing: 0, breath: $0)
    }
  }
}
