/// Whether a terminal's colours are used.
package enum ColorMode: Hashable, Sendable {
  /// As the terminal and the environment's `NO_COLOR` (https://no-color.org) say.
  case automatic
  /// Not at all: bold, faint and underlined text only.
  case never
}
