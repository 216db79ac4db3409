public import PendulateCore
import TerminalGrid

extension Model {
  /// Starts breath pacing on its own; without minutes it goes on until it is left.
  public mutating func startBreathing(_ pattern: BreathPattern, minutes: Int?, at stamp: Stamp) {
    screen = .breathe(
      Breathing(
        course: BreathCourse(pattern, beganAt: stamp.moment), startedAt: stamp.moment,
        length: minutes.map { .seconds($0 * 60) }, stopwatch: Stopwatch(startedAt: stamp.moment)))
    if breathShape == .none { breathShape = .wave }
  }

  mutating func takeInBreathing(_ key: Key, at stamp: Stamp) -> [Effect] {
    guard case .breathe(var breathing) = screen else { return [] }
    switch Command.named(by: key) {
    case .leave:
      if options.endsWithSession { return leave(at: stamp) }
      screen = .home
    case .safety, .close:
      if options.endsWithSession { return leave(at: stamp) }
      screen = .home
    case .pause:
      if breathing.stopwatch.isPaused {
        breathing.stopwatch.resume(at: stamp.moment)
        breathing.course.resume(at: stamp.moment)
      } else {
        breathing.stopwatch.pause(at: stamp.moment)
        breathing.course.pause(at: stamp.moment)
      }
      screen = .breathe(breathing)
    case .breath:
      let shapes = BreathShape.allCases
      breathShape = shapes[((shapes.firstIndex(of: breathShape) ?? 0) + 1) % shapes.count]
      return [.keepPreference("breathShape", breathShape.rawValue)]
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    case .hide: overlay = .hidden
    default: break
    }
    return []
  }
}
