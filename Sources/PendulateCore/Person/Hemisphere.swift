/// Where on the earth a person lives, which decides the season.
public enum Hemisphere: String, Hashable, Sendable, CaseIterable {
  case north, south
}
