import ArgumentParser
package import PendulateCore

extension CalendarPeriod.Length: ExpressibleByArgument {}
