import type { PhraseTable } from '../phrases.ts';

/** Draws the line from the news to what follows from it: "means that", "as a result", "dadurch". */
export const consequenceWords: PhraseTable = {
  en: 'mean, means, meaning, meant, as a result, result in, resulting, results in, lead to, leads to, leading to, therefore, thus, so that, so, which would, which could, would allow, would make, allow, allows, allowing, making, make it, makes it, leaving, forcing, could make, consequence, consequences, the move, the decision, the change, this would, that would, it would, enable, enables, will allow, in order to, to ensure, prevent, ease, cut, reduce, increase, lose, cost',
  de: 'bedeutet, dadurch, damit, deshalb, daher, deswegen, somit, folge, führt, führen, führe, sodass, so dass, würde, würden, ermöglicht, ermöglichen, zwingt, droht, drohen, um so, wodurch, also',
  fr: "signifie, entraîn*, conséquence, ainsi, donc, afin, permettrait, permettra, obligerait, résultat, c'est pourquoi, pour que, ce qui",
  es: 'significa, por lo que, por ello, por tanto, así, consecuencia*, provoca*, permitirá, permitiría, supone, implica, lo que, para que, de esta manera, con ello',
  it: 'significa, quindi, perciò, così, conseguenz*, provoc*, permette*, comporta, in modo da',
  pt: 'significa, por isso, portanto, assim, consequência*, provoca*, permite, permitirá, o que, para que',
  nl: 'betekent, daardoor, daarom, dus, waardoor, gevolg, leidt, zodat, zou',
  sv: 'betyder, innebär, därför, alltså, leder till, vilket, skulle, så att',
  nb: 'betyr, innebærer, derfor, altså, fører til, ville, slik at, dermed',
  da: 'betyder, indebærer, derfor, altså, fører til, ville, så, dermed',
  pl: 'oznacza, dlatego, więc, skutek, skutki, dzięki, aby, żeby',
  tr: 'anlamına, bu nedenle, böylece, sonucu, sayesinde, amacıyla',
  ru: 'означает, поэтому, значит, таким образом, чтобы',
  ja: 'ことになる, このため, その結果, により, ために',
  id: 'berarti, sehingga, karena itu, agar, akibat',
};
