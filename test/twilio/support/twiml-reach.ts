import { elementsOf, type XmlElement } from '../../../simulator/twiml/xml.ts';

/** Verbs of an answer that the call never comes to, and verbs that must stand first. */
export function reachProblems(root: XmlElement): readonly string[] {
  const verbs = elementsOf(root);
  return verbs.flatMap((verb, place) => [
    ...(place > 0 && verb.name === 'Reject' ? ['<Reject> after something else: the call is answered and billed.'] : []),
    ...(place > 0 && endsThere(verbs, place - 1) ? [`<${verb.name}> is never reached.`] : []),
  ]);
}

function endsThere(verbs: readonly XmlElement[], place: number): boolean {
  const { name, attributes } = verbs[place] as XmlElement;
  switch (name) {
    case 'Redirect':
    case 'Hangup':
    case 'Reject':
      return true;
    case 'Gather':
      return attributes['actionOnEmptyResult'] === 'true';
    case 'Dial':
      return 'action' in attributes;
    case 'Record':
      // An empty recording is not told to the action: the call goes on with the next verb, and must be led back to us.
      return verbs[place + 1]?.name !== 'Redirect';
    default:
      return false;
  }
}
