#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The functions of numbers that the standard library leaves to the system (math.h(0p)).
package enum Mathematics {
  /// The sine of an angle in radians.
  package static func sine(_ angle: Double) -> Double { sin(angle) }

  /// The cosine of an angle in radians.
  package static func cosine(_ angle: Double) -> Double { cos(angle) }

  /// A number raised to a power.
  package static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
