/// One measured value, with what it must not exceed and what a peer reached in the same run.
struct Figure {
  let name: String
  let value: Double
  let unit: String
  var bound: Double?
  var peer = ""

  var isOver: Bool { bound.map { value > $0 } ?? false }

  /// The figures as a table with a heading.
  static func table(_ figures: [Figure]) -> String {
    let rows =
      [["figure", "value", "bound", "", "peer, in the same run"]]
      + figures.map { figure in
        [
          figure.name, "\(figure.value.brief) \(figure.unit)",
          figure.bound.map { "\($0.brief) \(figure.unit)" } ?? "",
          figure.bound == nil ? "" : figure.isOver ? "OVER" : "ok", figure.peer,
        ]
      }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - text.count)
        // Values and bounds stand flush right, so that their sizes are seen.
        line += (column == 1 || column == 2 ? space + text : text + space) + "  "
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension Double {
  /// The number with as many decimals as its size deserves.
  var brief: String {
    let decimals = abs(self) < 1 ? 3 : abs(self) < 10 ? 2 : abs(self) < 100 ? 1 : 0
    let scale = [1, 10, 100, 1000][decimals]
    let scaled = Int((self * Double(scale)).rounded())
    let (whole, part) = abs(scaled).quotientAndRemainder(dividingBy: scale)
    let digits = String(part)
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0, part > 0 else { return "\(sign)\(whole)" }
    let padded = String(repeating: "0", count: decimals - digits.count) + digits
    return "\(sign)\(whole).\(padded)"
  }
}

extension Duration {
  /// The length in milliseconds, fractions included.
  var inMilliseconds: Double { Double(attoseconds) / 1e15 }
}
