/// A key that was pressed, whatever bytes a terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A character that was typed; the space bar is `.character(" ")`.
  case character(Character)
  /// Return, Enter on the number pad, or Ctrl-J.
  case enter
  /// Esc by itself.
  case escape
  /// The up arrow.
  case up
  /// The down arrow.
  case down
  /// The left arrow.
  case left
  /// The right arrow.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Tab, or Ctrl-I.
  case tab
  /// Shift-Tab.
  case backTab
  /// Backspace, or Ctrl-H.
  case backspace
  /// Delete.
  case delete
  /// A function key, from 1.
  case function(Int)
  /// A letter (lower case) or one of `@ \ ] ^ _` held with Ctrl; Ctrl-Space is `.control("@")`.
  case control(Character)
  /// Something was pressed, but what came is no valid UTF-8 or an unknown key's sequence.
  case unreadable
}
