/// Finds the names that a mistyped one may have meant.
package enum NearestName {
  /// Up to three names, the nearest first: few letters apart, and after them those that start with
  /// what was typed.
  package static func suggestions(for typed: String, in names: [String]) -> [String] {
    let word = Array(typed.lowercased())
    // Nobody mistypes a longer name; and the work grows with the square of its length.
    guard !word.isEmpty, word.count <= 64 else { return [] }
    let reach = max(1, word.count / 3)
    var found: [(distance: Int, isLonger: Int, name: String)] = []
    for name in names where !found.contains(where: { $0.name == name }) {
      let letters = Array(name.lowercased())
      if letters.count > word.count, word.count > 1, letters.starts(with: word) {
        found.append((1, letters.count - word.count > reach ? 1 : 0, name))
      } else if abs(letters.count - word.count) <= reach {
        let distance = distance(word, letters)
        if distance <= reach { found.append((distance, 0, name)) }
      }
    }
    return found.sorted {
      ($0.distance, $0.isLonger, $0.name) < ($1.distance, $1.isLonger, $1.name)
    }.prefix(3).map(\.name)
  }

  /// How many letters to put in, take out, change or swap with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(last[column + 1], current[column]) + 1
        least = min(least, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
