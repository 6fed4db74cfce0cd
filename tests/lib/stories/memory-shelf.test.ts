import { MemoryShelf } from '../../../lib/stories/memory-shelf.ts';
import { describeShelf } from './shelf-contract.ts';

describeShelf('the shelf in memory', () => new MemoryShelf());
