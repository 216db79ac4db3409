import TerminalGrid

extension String {
  /// With a space for each line break.
  var onOneLine: String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }

  /// Its end, as much as fits, after an ellipsis where something is left out.
  func suffix(fitting columns: Int, ellipsis: Character) -> String {
    guard DisplayWidth.columns(of: self) > columns else { return self }
    var used = 1
    var kept = endIndex
    for index in indices.reversed() {
      used += DisplayWidth.columns(of: self[index])
      guard used <= columns else { break }
      kept = index
    }
    return (columns > 0 ? String(ellipsis) : "") + self[kept...]
  }
}
