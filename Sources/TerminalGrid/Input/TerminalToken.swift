/// What a person did at a terminal: pressed a key, or pasted a text.
package enum TerminalToken: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, as one line; it holds no controls.
  case paste(String)
}
