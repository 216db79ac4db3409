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

  /// What it was compared with before, as in 2 lower, 0.5 higher or the same.
  package static func difference(_ value: Double) -> String {
    let number = plain(abs(value))
    return number == "0" ? "the same" : "\(number) \(value < 0 ? "lower" : "higher")"
  }

  /// How many there are and where the half of them lies, as in 28 sessions; half of them between 2 and
  /// 1 lower.
  package static func differences(_ spread: Quartiles, _ counted: String) -> String {
    let (lower, upper) = (difference(spread.lower), difference(spread.upper))
    let isOneWay =
      plain(spread.lower) != "0" && plain(spread.upper) != "0"
      && (spread.lower < 0) == (spread.upper < 0)
    let half =
      lower == upper
      ? "exactly so"
      : isOneWay && spread.upper < 0
        ? "between \(plain(-spread.lower)) and \(upper)"
        : isOneWay
          ? "between \(plain(spread.lower)) and \(upper)" : "between \(lower) and \(upper)"
    return "(\(counted); half of them \(half))"
  }

  /// How many there are and where the half of them lies, as in 28 sessions; half of them between 3 and
  /// 5.
  package static func half(_ spread: Quartiles, _ counted: String) -> String {
    let (lower, upper) = (plain(spread.lower), plain(spread.upper))
    let half = lower == upper ? "exactly so" : "between \(lower) and \(upper)"
    return "(\(counted); half of them \(half))"
  }

  /// A middle that may be open, as in 75 s or longer than 120 s.
  package static func median(_ median: CensoredMedian) -> String {
    switch median {
    case .seconds(let seconds): TrendNumbers.seconds(seconds)
    case .longerThan(let seconds): "longer than \(TrendNumbers.seconds(seconds))"
    }
  }
}
