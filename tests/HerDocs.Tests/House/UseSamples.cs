namespace HerDocs.Tests.House;

/// <summary>One class for each way of knowing a type, for the test that the reader of an assembly sees it.</summary>
internal static class UseSamples
{
    internal class Known
    {
        public static int Count => 0;
    }

    internal sealed class InBaseType : Known;

    internal sealed class InProperty
    {
        public Known? Property { get; init; }
    }

    internal sealed class InParameter
    {
        public static void Take(Known[] known) => _ = known;
    }

    internal sealed class InGenericArgument
    {
        public static List<List<Known>>? Make() => null;
    }

    internal sealed class InBody
    {
        public static int Count() => Known.Count;
    }

    internal sealed class InLambda
    {
        public static Func<object> Make() => () => new Known();
    }

    internal sealed class InIterator
    {
        public static IEnumerable<int> Counts()
        {
            yield return Known.Count;
        }
    }

    internal sealed class InTypeOf
    {
        public static object Type() => typeof(Known);
    }

    internal sealed class InConstraint<T>
        where T : Known;
}
