namespace HerDocs.Templates.Functions;

/// <summary>Arithmetic that operators do not do, under the names that Scriban's documentation gives it.</summary>
internal static class NumberFunctions
{
    private static readonly FunctionParameter Number = new("number");

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("math.round", [Number, new("decimals") { Optional = true, Default = 0 }],
            "Rounds a number, half away from zero, to so many decimals.",
            new("{{ 7.25 | math.round 1 }}", "7.3"),
            call => Round(call)),
        new("math.floor", [Number], "Rounds a number down.",
            new("{{ 7.9 | math.floor }}", "7"),
            call => Whole(call, Math.Floor)),
        new("math.ceil", [Number], "Rounds a number up.",
            new("{{ 7.1 | math.ceil }}", "8"),
            call => Whole(call, Math.Ceiling)),
        new("math.abs", [Number], "Drops a number's sign.",
            new("{{ -3 | math.abs }}", "3"),
            call => call[0] is null ? null : Math.Abs(call.Number(0))),
        new("math.min", [Number, new("other")], "Gives the smaller of two numbers.",
            new("{{ 3 | math.min 5 }}", "3"),
            call => call[0] is null ? null : Math.Min(call.Number(0), call.Number(1))),
        new("math.max", [Number, new("other")], "Gives the larger of two numbers.",
            new("{{ 3 | math.max 5 }}", "5"),
            call => call[0] is null ? null : Math.Max(call.Number(0), call.Number(1))),
    ];

    private static decimal? Round(in FunctionCall call)
    {
        var decimals = call.Integer(1);
        if (decimals is < 0 or > 20)
            throw call.Wrong(1, "a number of decimals from 0 to 20");
        return call[0] is null ? null : Math.Round(call.Number(0), decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>An int, because that serves as an index and in a range, and a decimal does not.</summary>
    private static int? Whole(in FunctionCall call, Func<decimal, decimal> round)
    {
        if (call[0] is null)
            return null;
        var whole = round(call.Number(0));
        return Math.Abs(whole) <= int.MaxValue ? (int)whole : throw call.Wrong(0, "a smaller number");
    }
}
