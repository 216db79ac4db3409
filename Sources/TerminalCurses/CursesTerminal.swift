import CNcurses
import CTerminalRestore
import Platform
package import TerminalGrid

/// The terminal on standard input and output, through ncurses.
///
/// Signals are the caller's: curses' own handlers do what is not safe in a handler, so sources for
/// SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT and SIGWINCH should replace them after `open`.
/// Curses then sees no SIGWINCH, and `refreshSize()` is to be called for it.
@MainActor package final class CursesTerminal: Terminal {
  private enum Phase { case open, suspended, closed }

  /// The characters to draw pictures with on this terminal.
  package let glyphs: Glyphs

  /// The visible area, in character cells, as last looked at.
  package private(set) var size = Size(columns: 0, rows: 0)

  /// Whether `bell()` sounds; off until somebody asks for it.
  package var isBellEnabled = false

  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let modes: InputModes
  private let clearing: [UInt8]
  private let hasBell: Bool
  private let colors: ColorPairs
  private var writer: RowWriter
  private var phase = Phase.open
  private var shown: CellGrid?
  private var isCaretShown = false

  private init(
    screen: OpaquePointer, window: UnsafeMutablePointer<WINDOW>,
    description: TerminalDescription, colors: ColorPairs, writer: RowWriter, glyphs: Glyphs
  ) {
    self.screen = screen
    self.window = window
    modes = description.modes
    clearing = description.clearing
    hasBell = description.hasBell
    self.colors = colors
    self.writer = writer
    self.glyphs = colors.hasShades ? glyphs : glyphs.withoutShades
  }

  /// Takes the terminal over: full screen, keys one by one, cursor hidden.
  ///
  /// - Parameters:
  ///   - environment: Where `TERM` and `NO_COLOR` are looked up; nil for the process's own.
  ///   - colors: Whether colours are used.
  ///   - theme: Which colours; `auto` takes what `COLORFGBG` says of the background.
  ///   - glyphs: What pictures are made of, where the locale's characters allow it; `auto` takes
  ///     what the type of the terminal has.
  /// - Returns: The terminal, to be given back with `close()`.
  /// - Throws: `notATerminal`, `unknownType` or `cannotOpen`, with the terminal as it was.
  package static func open(
    environment: [String: String]? = nil, colors: ColorMode = .automatic, theme: Theme = .auto,
    glyphs: GlyphSet = .auto
  ) throws(TerminalError) -> CursesTerminal {
    func variable(_ name: String) -> String {
      if let environment { return environment[name] ?? "" }
      return Environment.variable(name) ?? ""
    }
    guard TerminalDevice.isInteractive else { throw .notATerminal }
    SystemLocale.adopt()
    SystemLocale.keepPointInNumbers()
    let isUTF8 = SystemLocale.encoding == "UTF-8"
    let name = variable("TERM")
    let description = try TerminalDescription(name: name)
    guard
      ctr_arm(FileDescriptor.standardOutput.number, description.leave, description.leave.count) == 0
    else {
      throw .cannotOpen(reason: SystemError.last.message)
    }
    guard let screen = newterm(name, pnd_stdout(), pnd_stdin()) else {
      ctr_disarm()
      throw .cannotOpen(reason: "ncurses refused the terminal type \(name)")
    }
    guard let window = pnd_stdscr() else {
      endwin()
      _ = ctr_set_saved_modes()
      ctr_disarm()
      delscreen(screen)
      throw .cannotOpen(reason: "ncurses made no window")
    }
    let usesColors = colors == .automatic && variable("NO_COLOR").isEmpty
    let terminal = CursesTerminal(
      screen: screen, window: window, description: description,
      colors: ColorPairs(
        mode: usesColors ? .automatic : .never,
        theme: theme == .auto ? Theme.background(variable("COLORFGBG")) ?? .auto : theme),
      writer: RowWriter(isUTF8: isUTF8),
      glyphs: !isUTF8 ? .ascii : glyphs.glyphs ?? (isConsole(type: name) ? .console : .unicode))
    terminal.setModes()
    terminal.refreshSize()
    return terminal
  }

  /// The number of colours in use; 0 where there are none or they are not wanted.
  package var colorCount: Int { colors.colorCount }

  private func setModes() {
    raw()
    noecho()
    nonl()
    // The keys that the description names are those of this mode.
    keypad(window, true)
    intrflush(window, false)
    // Curses would put off a part of a frame while keys wait; the way to safety must show at once.
    typeahead(-1)
    scrollok(window, false)
    leaveok(window, true)
    curs_set(0)
    modes.set()
  }
}

// MARK: - Frames

extension CursesTerminal {
  /// Shows a frame, writing only what differs from the last one; a bigger frame is clipped.
  package func present(_ frame: CellGrid) throws(TerminalError) {
    guard phase == .open else { return }
    ctr_cover_this_thread()
    let previous = shown?.size == frame.size ? shown : nil
    var differs = previous == nil
    if differs { werase(window) }
    for y in 0..<min(frame.size.rows, size.rows) {
      let changed =
        previous.map { frame.changedColumns(inRow: y, since: $0) } ?? 0..<frame.size.columns
      guard let columns = changed?.clamped(to: 0..<size.columns), !columns.isEmpty else { continue }
      differs = true
      guard draw(frame, row: y, columns: columns) else {
        shown = nil
        throw .cannotDraw
      }
    }
    if frame.caret != previous?.caret { differs = true }
    guard differs else { return }
    place(caret: frame.caret)
    guard wnoutrefresh(window) == OK, doupdate() == OK, !isGone else {
      shown = nil
      throw .cannotDraw
    }
    shown = frame
  }

  /// Whether a frame can be written without waiting for the terminal to read.
  package var hasRoom: Bool { FileDescriptor.standardOutput.hasRoom }

  /// Draws everything again with the next frame, for a screen that something else wrote on.
  package func repaint() {
    guard phase == .open else { return }
    clearok(window, true)
    shown = nil
  }

  private func draw(_ frame: CellGrid, row y: Int, columns: Range<Int>) -> Bool {
    var isDrawn = true
    frame.forEachRun(inRow: y, columns: columns) { run, style in
      writer.encode(frame, row: y, columns: run)
      let look = colors.look(of: style)
      wattr_set(window, look.attributes, look.pair, nil)
      wmove(window, Int32(y), Int32(run.lowerBound))
      let result = waddnstr(window, writer.bytes, Int32(writer.bytes.count))
      // In the lower right corner curses writes the cell and then fails to move on (addch(3X)).
      let isAtEnd = y == size.rows - 1 && run.upperBound == size.columns
      if result != OK, !isAtEnd { isDrawn = false }
    }
    return isDrawn
  }

  private func place(caret: Caret?) {
    if let caret, Rect(size).contains(x: caret.x, y: caret.y) {
      leaveok(window, false)
      wmove(window, Int32(caret.y), Int32(caret.x))
      if !isCaretShown { curs_set(1) }
      isCaretShown = true
    } else if isCaretShown {
      // Left wherever the last cell was written: moving it costs bytes on every frame.
      leaveok(window, true)
      curs_set(0)
      isCaretShown = false
    }
  }
}

// MARK: - Input, size and bell

extension CursesTerminal {
  /// The sequences that the terminal's description names, for a `TerminalInput`; looked up each time.
  package var namedKeys: [NamedSequence] { TerminalDescription.namedKeys() }

  /// The bytes that wait now, oldest first, for a `TerminalInput`; never blocks.
  ///
  /// They are read beside curses, whose own reading drops what it does not understand, and cannot
  /// tell a key from a report that came in two parts.
  package func readBytes() -> [UInt8] {
    guard phase == .open else { return [] }
    var bytes: [UInt8] = []
    let input = FileDescriptor.standardInput
    // A flood of input is taken in parts, so that the screen lives on between them.
    while bytes.count < 16_384, input.hasInput {
      guard let part = try? input.read(upTo: 4096), !part.isEmpty else { break }
      bytes += part
    }
    return bytes
  }

  /// Asks for the window's size again, and takes it over.
  package func refreshSize() {
    guard phase == .open else { return }
    if let found = TerminalDevice.windowSize, found.rows > 0 {
      // A size beyond any screen is a mistake, and would cost gigabytes.
      let rows = Int32(min(found.rows, 1000))
      let columns = Int32(min(found.columns, 1000))
      if is_term_resized(rows, columns) {
        resizeterm(rows, columns)
        repaint()
      }
    }
    size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Rings the bell, where `isBellEnabled` allows it and there is one.
  package func bell() {
    guard phase == .open, isBellEnabled, hasBell else { return }
    beep()
  }

  /// Whether the terminal has vanished: hung up, or its other end closed.
  package var isGone: Bool { TerminalDevice.isGone }
}

// MARK: - Giving the terminal back

extension CursesTerminal {
  /// Gives the terminal back to the shell for a while; does nothing when it is given back already.
  package func suspend() {
    guard phase == .open else { return }
    phase = .suspended
    giveBack()
  }

  /// Takes the terminal again; the next frame is drawn whole.
  ///
  /// May be called more than once.
  ///
  /// In the background the shell owns the terminal, and it stays given back: `isSuspended` is still
  /// true then, and the process should stop again, since a shell's `fg` continues stopped jobs only.
  package func resume() {
    guard phase != .closed, TerminalDevice.isForeground else { return }
    // Stopped by a signal that nobody can catch: what the shell made of the screen is unknown.
    if phase == .open { endwin() }
    phase = .open
    ctr_rearm()
    reset_prog_mode()
    keypad(window, true)
    modes.set()
    isCaretShown = false
    leaveok(window, true)
    curs_set(0)
    refreshSize()
    repaint()
  }

  /// Whether the terminal is given back for a while.
  package var isSuspended: Bool { phase == .suspended }

  /// Gives the terminal back as it was found; does nothing when called again.
  package func close() {
    guard phase != .closed else { return }
    if phase == .open { giveBack() }
    phase = .closed
    shown = nil
    delscreen(screen)
  }

  private func giveBack() {
    shown = nil
    modes.reset()
    endwin()
    // Where the screen stays as it is, others would read on it what was told.
    try? FileDescriptor.standardOutput.writeAll(clearing)
    // Curses restores the modes that it found; these are the very bits that were there before it.
    _ = ctr_set_saved_modes()
    ctr_disarm()
  }
}
