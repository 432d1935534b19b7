import { showPage } from '../../pages/show-page.tsx';
import { Panel } from './panel.tsx';

showPage(<Panel />);
