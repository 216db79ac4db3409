package import PendulateCore

/// Numbers of trends as they are written.
package enum TrendNumbers {
  /// With at most one digit after the point, as in 2 or 2.5.
  package static func plain(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let digit = abs(tenths % 10)
    let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths / 10))"
    return digit == 0 ? whole : "\(whole).\(digit)"
  }

  /// With its sign, as in -2, 0 or +1.5.
  package static func signed(_ value: Double) -> String {
    (value > 0.049 ? "+" : "") + plain(value)
  }

  /// Seconds, from two minutes on as minutes, as in 75 s or 3:06 min.
  package static func seconds(_ value: Double) -> String {
    let whole = Int(value.rounded())
    guard whole >= 120 else { return "\(whole) s" }
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest) min"
  }

  /// Minutes and seconds, as in 2:05.
  package static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A part as a percentage, as in 89 %; what is not all is never 100 %, and not nothing never 0 %.
  package static func percent(_ share: Double) -> String {
    let rounded = Int((share * 100).rounded())
    return "\(share > 0 && share < 1 ? min(99, max(1, rounded)) : rounded) %"
  }

  /// A middle with the half around it, as in -2 (half: -3 to -1).
  static func spread(_ quartiles: Quartiles, _ write: (Double) -> String) -> String {
    "\(write(quartiles.median)) (half: \(write(quartiles.lower)) to \(write(quartiles.upper)))"
  }

  /// A middle that may be open, as in 75 s or longer than 120 s.
  package static func median(_ median: CensoredMedian) -> String {
    switch median {
    case .seconds(let seconds): TrendNumbers.seconds(seconds)
    case .longerThan(let seconds): "longer than \(TrendNumbers.seconds(seconds))"
    }
  }
}
