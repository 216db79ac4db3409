import ArgumentParser
package import PendulateCore

extension PeriodChoice: ExpressibleByArgument {}
