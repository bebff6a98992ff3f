Console.WriteLine("herdocs");
