/// Where on the earth a person lives, which decides the season.
package enum Hemisphere: String, Hashable, Sendable, CaseIterable {
  case north, south
}
