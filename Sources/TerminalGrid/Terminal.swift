/// A character terminal: shows frames and yields what was typed, as bytes.
///
/// It has one owner, on the main actor.
@MainActor package protocol Terminal: AnyObject {
  /// The visible area, in character cells, as last looked at.
  var size: Size { get }

  /// Shows a frame, writing only what differs from the last one; a bigger frame is clipped.
  ///
  /// Nothing is shown, and nothing fails, while the terminal is suspended or closed.
  func present(_ frame: CellGrid) throws(TerminalError)

  /// The bytes that wait now, oldest first, for a `TerminalInput`; never blocks.
  func readBytes() -> [UInt8]

  /// Asks for the window's size again, and takes it over.
  func refreshSize()

  /// Gives the terminal back to the shell for a while; does nothing when it is given back already.
  func suspend()

  /// Takes the terminal again; the next frame is drawn whole.
  ///
  /// May be called more than once.
  func resume()

  /// Draws everything again with the next frame, for a screen that something else wrote on.
  func repaint()

  /// Rings the bell, where that is switched on and there is one.
  func bell()

  /// Gives the terminal back as it was found; does nothing when called again.
  func close()
}
