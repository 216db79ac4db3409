import Dispatch
import Glibc
import PendulateApp
import PendulateCore
import TerminalCurses
import TerminalGrid

/// The face on a terminal, drawn in cells.
@MainActor final class DrawnFace: Face {
  /// The shortest time between two frames that only motion asks for.
  ///
  /// A breath moves by eighths of a cell, so seven steps a second look even; more would keep the
  /// processor awake and a slow line busy.
  private static let frame = Duration.milliseconds(140)

  private let terminal: CursesTerminal
  private let isBellEnabled: Bool
  private var still: CellGrid?
  private var stillRevision = -1
  private var shownPicture: MovingPicture?
  private var shownAt = Moment.start

  init(_ terminal: CursesTerminal, isBellEnabled: Bool) {
    self.terminal = terminal
    self.isBellEnabled = isBellEnabled
    terminal.isBellEnabled = true
  }

  var size: Size? { terminal.size }

  var isSuspended: Bool { terminal.isSuspended }

  func show(_ model: Model, at stamp: Stamp) {
    let picture = model.moving(at: stamp.moment)
    shownAt = stamp.moment
    guard stillRevision != model.revision || picture != shownPicture || still == nil else { return }
    if stillRevision != model.revision || still == nil {
      still = model.stillFrame(at: stamp, glyphs: terminal.glyphs)
      stillRevision = model.revision
    }
    guard var frame = still else { return }
    model.draw(picture, over: &frame, glyphs: terminal.glyphs)
    // A frame that cannot be drawn means that the terminal is gone, which is heard from its input.
    try? terminal.present(frame)
    shownPicture = picture
  }

  func nextWake(of model: Model, now: Moment) -> Moment? {
    let exact = model.exactMoments(after: now)
    return WakePlanner.nextWake(
      now: now, lastFrame: shownAt, horizon: .seconds(30), frame: Self.frame, exact: exact,
      picture: { model.moving(at: $0) })
  }

  func listen(_ take: @escaping ([Input]) -> Void) -> [any DispatchSourceProtocol] {
    let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
    source.setEventHandler { [terminal] in
      MainActor.assumeIsolated {
        let keys = terminal.readKeys()
        if keys.isEmpty, terminal.isGone {
          take([.hangup])
        } else {
          take(keys.map(Input.key))
        }
      }
    }
    source.activate()
    return [source]
  }

  func refreshSize() {
    terminal.refreshSize()
    still = nil
  }

  func suspend() {
    terminal.suspend()
  }

  func resume() {
    terminal.resume()
    still = nil
  }

  func repaint() {
    terminal.repaint()
    still = nil
  }

  func bell() {
    if isBellEnabled { terminal.bell() }
  }

  func ringCue() -> Bool {
    terminal.bell()
    return true
  }

  func close(lastLine: String?) {
    let isGone = terminal.isGone
    terminal.close()
    if let lastLine, !isGone { Output.write(lastLine + "\n", to: STDOUT_FILENO) }
  }
}
